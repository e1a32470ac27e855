import { Injectable } from '@nestjs/common';
import type { DueAct } from '#libs/referral';
import { Transaction } from '../../platform/database/transaction.js';
import { ReferralRepository } from '../persistence/referral.repository.js';
import { FindDueActs } from './find-due-acts.js';
import { ResumeReferral } from './resume-referral.js';
import { TakeReferralStep } from './take-referral-step.js';

/** “Fällige Schritte tun”, by the platform: a case expires, goes to the list unanswered, wakes. */
@Injectable()
export class TakeDueActs {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly findDueActs: FindDueActs,
    private readonly takeStep: TakeReferralStep,
    private readonly resumeReferral: ResumeReferral,
    private readonly transaction: Transaction,
  ) {}

  /** How many it took. It looks at the case anew while it holds it, so that two workers do a thing once. */
  execute(referralId: string): Promise<number> {
    return this.transaction.run(async () => {
      // A digest that is being composed tells of this step, or the next one does; none misses it.
      await this.transaction.holdLock('referral-clocks');
      const referral = await this.referrals.findForChange(referralId);
      const [due = []] = referral === null ? [] : await this.findDueActs.among([referral]);
      for (const act of due) await this.take(referralId, act);
      return due.length;
    });
  }

  private async take(referralId: string, due: DueAct): Promise<void> {
    const platform = { referralId, by: 'platform', actor: null } as const;
    switch (due.act) {
      case 'wake':
        await this.resumeReferral.execute(referralId, null);
        return;
      case 'expire':
        await this.takeStep.execute({ ...platform, ...due });
        return;
      case 'return':
        await this.takeStep.execute({
          ...platform,
          ...due,
          change: { addressedProviderId: null, answerUntil: null },
        });
    }
  }
}
