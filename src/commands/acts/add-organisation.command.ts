import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '#libs/kernel';
import { AddOrganisation, type Organisation } from '../../organisations/index.js';
import { SaveProvider } from '../../providers/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import type { Act } from '../runner.js';

/** A new member of the Arbeitskreis. */
export interface AddOrganisationInput {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly mailAddress: string;
}

/** “Mitglied aufnehmen”; a Kursträger gets its place in the catalogue with it. */
@Injectable()
export class AddOrganisationCommand implements Act<AddOrganisationInput, Organisation> {
  constructor(
    private readonly addOrganisation: AddOrganisation,
    private readonly saveProvider: SaveProvider,
    private readonly transaction: Transaction,
  ) {}

  execute(input: AddOrganisationInput): Promise<Organisation> {
    return this.transaction.run(async () => {
      const organisation = await this.addOrganisation.execute(input);
      if (organisation.kind === 'provider')
        await this.saveProvider.execute({ organisationId: organisation.id, externalKey: null });
      return organisation;
    });
  }
}
