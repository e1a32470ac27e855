import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { partyTo, type CaseNeed, type Referral } from '#libs/referral';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { referralChanged } from '../events/referral-stepped.event.js';
import { ReferralRepository } from '../persistence/referral.repository.js';
import { caseRefused } from './case-sentences.js';
import { CheckCase } from './check-case.js';

/** A change as its office wants it. */
export interface ReferralChange {
  readonly id: string;
  /** The version that was seen. */
  readonly version: number;
  readonly need: CaseNeed;
  /** Left out: as it was. Can be changed at a draft only. */
  readonly addressedProviderId?: string | null;
  /** Left out: as it was. */
  readonly duplicateKey?: string | null;
}

/** “Fall ändern”: need and wishes, by its office, as long as no place is set aside. Of two who saw the same version the first wins. */
@Injectable()
export class ChangeReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly checkCase: CheckCase,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(change: ReferralChange, actor: Actor): Promise<Referral> {
    return this.transaction.run(async () => {
      const before = await this.referrals.findForChange(change.id);
      if (before === null || partyTo(actor, before) !== 'office') throw notFound('Diese Vermittlung');
      if (before.version !== change.version) throw changedMeanwhile();
      const after = await this.changed(before, change, actor);
      await this.referrals.update(before.id, after);
      const { id: subjectId, officeId } = before;
      const purpose = 'placement';
      await this.audit.record({
        actor,
        act: 'referral-changed',
        subjectKind: 'referral',
        subjectId,
        purpose,
      });
      if (after.state !== 'draft')
        await this.outbox.publish(referralChanged, { referralId: subjectId, officeId });
      return after;
    });
  }

  private async changed(before: Referral, change: ReferralChange, actor: Actor): Promise<Referral> {
    const need = await this.checkCase.need(change.need, actor, before);
    const { addressedProviderId = before.addressedProviderId, duplicateKey = before.duplicateKey } = change;
    if (addressedProviderId !== before.addressedProviderId) {
      if (before.state !== 'draft')
        throw caseRefused({ code: 'already-submitted', field: 'addressedProviderId' });
      await this.checkCase.provider(addressedProviderId);
    }
    if (duplicateKey !== before.duplicateKey) this.checkCase.duplicateKey(duplicateKey);
    const version = before.version + 1;
    return { ...before, ...need, addressedProviderId, duplicateKey, version, changedAt: this.clock.now() };
  }
}

function changedMeanwhile(): Refused {
  return new Refused(
    'conflict',
    { code: 'changed-meanwhile' },
    'Jemand anders hat diesen Fall inzwischen geändert. Bitte sehen Sie den neuen Stand an und ändern Sie erneut.',
  );
}
