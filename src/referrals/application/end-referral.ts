import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { endReferral, mayEndReferral, type EndReason, type Referral } from '#libs/referral';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { ReferralRepository } from '../persistence/referral.repository.js';

/** Which case ends, and why. */
export interface EndReferralCommand {
  readonly id: string;
  readonly reason: EndReason;
}

/** “Fall beenden”: it counts no longer, and is erased soon after. Somebody else's case is not there. */
@Injectable()
export class EndReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute({ id, reason }: EndReferralCommand, actor: Actor): Promise<Referral> {
    return this.transaction.run(async () => {
      const referral = await this.referrals.findForChange(id);
      if (referral === null || !mayEndReferral(actor, referral)) throw notFound('Diese Vermittlung');
      const ended = endReferral(referral.state, reason);
      if (!ended.ok)
        throw new Refused('conflict', ended.refusal, 'Diese Vermittlung ist schon abgeschlossen.');
      const now = this.clock.now();
      const change = { ...ended.value, changedAt: now, endedAt: now };
      await this.referrals.update(id, change);
      await this.audit.record({
        actor,
        act: 'referral-ended',
        subjectKind: 'referral',
        subjectId: id,
        facts: { reason },
      });
      return { ...referral, ...change };
    });
  }
}
