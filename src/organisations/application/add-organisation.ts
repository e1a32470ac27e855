import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, OrganisationKind } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import type { Organisation } from '../organisation.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { nameTaken } from './name-taken.js';

/** A new member of the Arbeitskreis. */
export interface AddOrganisationCommand {
  readonly id?: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly mailAddress: string;
  readonly isExample?: boolean;
}

/** “Mitglied aufnehmen”: by somebody, or by an import that tells of it in a line of its own. */
@Injectable()
export class AddOrganisation {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  execute(command: AddOrganisationCommand, actor: Actor | null = null): Promise<Organisation> {
    return this.transaction.run(async () => {
      if ((await this.organisations.findByName(command.name)) !== null) throw nameTaken(command.name);
      const organisation = { isExample: false, ...command, id: command.id ?? randomUUID() };
      await this.organisations.insert(organisation);
      if (actor !== null) {
        await this.audit.record({
          actor,
          act: 'organisation-added',
          subjectKind: 'organisation',
          subjectId: organisation.id,
          owner: organisation.id,
          facts: { kind: organisation.kind },
          purpose: 'administration',
        });
      }
      return organisation;
    });
  }
}
