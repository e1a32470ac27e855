import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';

/** “Mitglied wieder aufnehmen”: its accounts may sign in again, as far as they are not deactivated themselves. */
@Injectable()
export class ReactivateOrganisation {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.transaction.run(async () => {
      const organisation = await this.organisations.lock(id);
      if (organisation === null) throw notFound('Diese Organisation');
      if (organisation.deactivatedOn === null) return;
      await this.organisations.update(id, { deactivatedOn: null });
      await this.audit.record({
        actor,
        act: 'organisation-reactivated',
        subjectKind: 'organisation',
        subjectId: id,
        owner: id,
        purpose: 'administration',
      });
    });
  }
}
