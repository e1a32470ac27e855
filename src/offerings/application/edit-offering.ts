import { Injectable } from '@nestjs/common';
import { mayEditOffering } from '#libs/course-catalogue';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { changedFields } from '../changed-fields.js';
import type { OfferingRecord } from '../offering-record.js';
import type { SavedOffering } from './post-offering.js';
import { ReviseOffering, type Revision } from './revise-offering.js';

/** An edit by a signed-in member; `act` is its name in the protocol. */
export interface Edit extends Omit<Revision, 'permit'> {
  readonly act: string;
  /** Codes and counts for the protocol. */
  readonly facts?: Readonly<Record<string, string | number | null>>;
}

/** Lets the provider of an offering change it, and nobody else; or the platform (`actor` null), where its act is one of the platform. */
@Injectable()
export class EditOffering {
  constructor(
    private readonly transaction: Transaction,
    private readonly revise: ReviseOffering,
    private readonly audit: Audit,
  ) {}

  execute({ act, facts = {}, ...edit }: Edit, actor: Actor | null): Promise<SavedOffering> {
    return this.transaction.run(async () => {
      const { warnings, before, after } = await this.revise.execute({
        ...edit,
        permit: (offering) => {
          if (actor !== null) demandOwnOffering(actor, offering);
        },
      });
      const line = {
        actor,
        act,
        subjectKind: 'offering',
        subjectId: edit.offeringId,
        facts: { ...facts, fields: changedFields(before, after).join(' '), version: after.version },
      };
      const owner = before.providerId;
      await this.audit.record(actor === null ? { ...line, owner, purpose: 'offering-care' } : line);
      return { id: edit.offeringId, warnings };
    });
  }
}

/** Throws {@link Refused} unless the actor's provider posted the offering. */
export function demandOwnOffering(actor: Actor, offering: OfferingRecord): void {
  if (mayEditOffering(actor, offering)) return;
  throw new Refused(
    'forbidden',
    { code: 'not-own-offering' },
    'Ändern kann ein Kursangebot nur sein Kursträger.',
  );
}
