import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '#libs/kernel';
import { Refused } from '../../platform/refusal/refused.js';
import type { Organisation } from '../organisation.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';

/** A new member of the Arbeitskreis. */
export interface AddOrganisationCommand {
  readonly id?: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly mailAddress: string;
  readonly isExample?: boolean;
}

/** “Mitglied aufnehmen”. */
@Injectable()
export class AddOrganisation {
  constructor(private readonly organisations: OrganisationRepository) {}

  async execute(command: AddOrganisationCommand): Promise<Organisation> {
    if ((await this.organisations.findByName(command.name)) !== null) {
      throw new Refused(
        'conflict',
        { code: 'organisation-exists' },
        `Eine Organisation mit dem Namen „${command.name}“ gibt es schon.`,
      );
    }
    const organisation = { isExample: false, ...command, id: command.id ?? randomUUID() };
    await this.organisations.insert(organisation);
    return organisation;
  }
}
