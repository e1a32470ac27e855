import { Injectable } from '@nestjs/common';
import { Refused } from '../../platform/refusal/refused.js';
import type { Organisation } from '../organisation.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';

/** “Mitglied, das Konten haben darf”: holds it until the transaction ends, so that nobody lays it aside meanwhile. */
@Injectable()
export class LockOrganisation {
  constructor(private readonly organisations: OrganisationRepository) {}

  async execute(id: string): Promise<Organisation> {
    const organisation = await this.organisations.lock(id);
    if (organisation !== null && organisation.deactivatedOn === null) return organisation;
    throw new Refused(
      'invalid',
      { code: 'unknown-organisation', field: 'organisationId' },
      'Bitte wählen Sie eine Organisation, die nicht stillgelegt ist.',
    );
  }
}
