import { Injectable } from '@nestjs/common';
import { dayAt } from '#libs/calendar';
import { referralClocks, type Referral } from '#libs/referral';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { ClockedReferral } from '../clocked-referral.js';
import { FindDuplicates } from './find-duplicates.js';

/**
 * “Fristen dazuschreiben”: the clocks of today; those of a case that is over stopped on its last day. And a hint, where another
 * office may have entered the same person.
 */
@Injectable()
export class AddClocks {
  constructor(
    private readonly parameters: FindRuleParameters,
    private readonly duplicates: FindDuplicates,
    private readonly clock: Clock,
  ) {}

  async execute(referrals: readonly Referral[]): Promise<readonly ClockedReferral[]> {
    const parameters = await this.parameters.all();
    const duplicates = await this.duplicates.among(referrals);
    const today = this.clock.today();
    return referrals.map((referral) => {
      const day = referral.endedAt === null ? today : dayAt(referral.endedAt, TIME_ZONE);
      const clocks = referralClocks(referral, parameters, day);
      return { referral, clocks, isPossibleDuplicate: duplicates.has(referral.id) };
    });
  }

  async one(referral: Referral): Promise<ClockedReferral> {
    const [clocked] = await this.execute([referral]);
    return clocked as ClockedReferral;
  }
}
