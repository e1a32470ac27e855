import { Injectable } from '@nestjs/common';
import type { Actor, OrganisationKind } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { Organisation } from '../organisation.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { nameTaken } from './name-taken.js';

/** What may be changed of a member. */
export interface ChangeOrganisationCommand {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly mailAddress: string;
}

/**
 * “Mitglied ändern”: name and functional mailbox always; the kind only while nothing hangs on the member, because rights and everything
 * that was entered follow from it.
 */
@Injectable()
export class ChangeOrganisation {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, id: string, { kind, name, mailAddress }: ChangeOrganisationCommand): Promise<void> {
    return this.transaction.run(async () => {
      const before = await this.organisations.lock(id);
      if (before === null) throw notFound('Diese Organisation');
      if (kind !== before.kind) await this.refuseWhileUsed(id);
      if (name !== before.name && (await this.organisations.findByName(name)) !== null) throw nameTaken(name);
      const changed = changedFields(before, { kind, name, mailAddress });
      if (changed === '') return;
      await this.organisations.update(id, { kind, name, mailAddress });
      await this.audit.record({
        actor,
        act: 'organisation-changed',
        subjectKind: 'organisation',
        subjectId: id,
        owner: id,
        facts: { fields: changed },
        purpose: 'administration',
      });
    });
  }

  private async refuseWhileUsed(id: string): Promise<void> {
    if (!(await this.organisations.isUsed(id))) return;
    throw new Refused(
      'conflict',
      { code: 'organisation-used', field: 'kind' },
      'Die Art lässt sich nicht mehr ändern: An dieser Organisation hängen schon Konten oder Einträge. Legen Sie dafür eine neue an.',
    );
  }
}

function changedFields(before: Organisation, after: ChangeOrganisationCommand): string {
  const fields = ['kind', 'name', 'mailAddress'] as const;
  return fields.filter((field) => before[field] !== after[field]).join(' ');
}
