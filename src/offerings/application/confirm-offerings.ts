import { Injectable } from '@nestjs/common';
import { mayEditOffering } from '#libs/course-catalogue';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import type { OfferingRecord } from '../offering-record.js';
import { ReviseOffering } from './revise-offering.js';

/** “Alle Zahlen stimmen”: a provider confirms the figures of several of its offerings at once, all or none. */
@Injectable()
export class ConfirmOfferings {
  constructor(
    private readonly transaction: Transaction,
    private readonly revise: ReviseOffering,
    private readonly audit: Audit,
  ) {}

  /** How many were confirmed. Throws `not-found` where one of them is not there or belongs to another provider. */
  execute(ids: readonly string[], actor: Actor): Promise<{ readonly confirmed: number }> {
    // Always held in the same order: two people who confirm the same courses wait for each other instead of blocking each other.
    const ordered = [...new Set(ids)].toSorted();
    return this.transaction.run(async () => {
      for (const id of ordered) await this.confirm(id, actor);
      return { confirmed: ordered.length };
    });
  }

  private async confirm(offeringId: string, actor: Actor): Promise<void> {
    const { after } = await this.revise.execute({
      offeringId,
      seenVersion: null,
      permit: (offering) => demandOwn(actor, offering),
      change: (offering) => offering,
    });
    await this.audit.record({
      actor,
      act: 'offering-confirmed',
      subjectKind: 'offering',
      subjectId: offeringId,
      facts: { fields: '', version: after.version },
    });
  }
}

/** In a list, an id of somebody else's course is answered like one that never was. */
function demandOwn(actor: Actor, offering: OfferingRecord): void {
  if (!mayEditOffering(actor, offering)) throw notFound('Das Kursangebot');
}
