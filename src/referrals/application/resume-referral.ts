import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { partyTo, type Referral } from '#libs/referral';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { referralChanged } from '../events/referral-stepped.event.js';
import { ReferralRepository } from '../persistence/referral.repository.js';

/** “Fall wecken”, by its office or (actor null) by the platform: it is on the list again, where it stood, and starts afresh with offers. */
@Injectable()
export class ResumeReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(id: string, actor: Actor | null): Promise<Referral> {
    return this.transaction.run(async () => {
      const referral = await this.referrals.findForChange(id);
      if (referral === null || (actor !== null && partyTo(actor, referral) !== 'office'))
        throw notFound('Diese Vermittlung');
      if (referral.pause === null || referral.endedAt !== null) throw notPaused();
      const version = referral.version + 1;
      const after = { ...referral, pause: null, lapsedOffers: 0, version, changedAt: this.clock.now() };
      await this.referrals.update(id, after);
      await this.audit.record({
        actor,
        act: 'referral-resumed',
        subjectKind: 'referral',
        subjectId: id,
        owner: referral.officeId,
        purpose: 'placement',
      });
      await this.outbox.publish(referralChanged, { referralId: id, officeId: referral.officeId });
      return after;
    });
  }
}

function notPaused(): Refused {
  return new Refused('conflict', { code: 'not-paused' }, 'Dieser Fall pausiert nicht.');
}
