import { Injectable } from '@nestjs/common';
import { dayAt } from '#libs/calendar';
import { dueActs, referralClocks, type DueAct, type Referral } from '#libs/referral';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';

/** “Fällige Schritte finden”, of today. */
@Injectable()
export class FindDueActs {
  constructor(
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  /** In the order of the cases; empty for a case of which nothing is due. */
  async among(referrals: readonly Referral[]): Promise<readonly (readonly DueAct[])[]> {
    const parameters = await this.parameters.all();
    const today = this.clock.today();
    return referrals.map((referral) => {
      const clocks = referralClocks(referral, parameters, today);
      const changedOn = dayAt(referral.changedAt, TIME_ZONE);
      return dueActs({ ...referral, clocks, changedOn }, today);
    });
  }
}
