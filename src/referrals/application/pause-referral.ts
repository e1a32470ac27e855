import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { judgePause, partyTo, type PauseReason, type Referral } from '#libs/referral';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { ReferralRepository } from '../persistence/referral.repository.js';
import { caseRefused } from './case-sentences.js';

/** Which case pauses, why, and until when. */
export interface PauseCommand {
  readonly id: string;
  readonly reason: PauseReason;
  /** The day on which it wakes by itself; null: until its office wakes it. */
  readonly resumesOn: LocalDate | null;
}

/** “Fall pausieren”, by its office or (actor null) by the platform. It keeps its turn, is passed over and counts as no demand. */
@Injectable()
export class PauseReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute({ id, ...wanted }: PauseCommand, actor: Actor | null): Promise<Referral> {
    return this.transaction.run(async () => {
      const referral = await this.referrals.findForChange(id);
      if (referral === null || (actor !== null && partyTo(actor, referral) !== 'office'))
        throw notFound('Diese Vermittlung');
      const pause = judgePause(referral, wanted, this.clock.today());
      if (!pause.ok) throw caseRefused(pause.refusal);
      const version = referral.version + 1;
      const after = { ...referral, pause: pause.value, version, changedAt: this.clock.now() };
      await this.referrals.update(id, after);
      await this.audit.record({
        actor,
        act: 'referral-paused',
        subjectKind: 'referral',
        subjectId: id,
        facts: { reason: wanted.reason },
        owner: referral.officeId,
        purpose: 'placement',
      });
      return after;
    });
  }
}
