import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { KeepAnAdministrator } from './keep-an-administrator.js';
import { SignOutAccounts } from './sign-out-accounts.js';

/** “Mitglied stilllegen”: nobody signs in for it any more, all its sessions end at once. What it entered stays. */
@Injectable()
export class DeactivateOrganisation {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly signOut: SignOutAccounts,
    private readonly administrators: KeepAnAdministrator,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.transaction.run(async () => {
      const organisation = await this.organisations.lock(id);
      if (organisation === null) throw notFound('Diese Organisation');
      if (organisation.deactivatedOn !== null) return;
      if (id === actor.organisationId) {
        throw new Refused(
          'conflict',
          { code: 'own-organisation' },
          'Ihre eigene Organisation können Sie nicht stilllegen.',
        );
      }
      const accountIds = await this.signOut.idsOf(id);
      await this.administrators.without(accountIds);
      await this.organisations.update(id, { deactivatedOn: this.clock.today() });
      await this.signOut.execute(accountIds);
      await this.audit.record({
        actor,
        act: 'organisation-deactivated',
        subjectKind: 'organisation',
        subjectId: id,
        owner: id,
        purpose: 'administration',
      });
    });
  }
}
