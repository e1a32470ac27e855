import { Injectable } from '@nestjs/common';
import { AddOrganisation } from '../../organisations/index.js';
import { SaveProvider } from '../../providers/index.js';
import { EXAMPLE_ORGANISATIONS, organisationId } from '../plan/example-organisations.js';

/** “Mitglieder des Beispiels aufnehmen”. */
@Injectable()
export class AddExampleMembers {
  constructor(
    private readonly addOrganisation: AddOrganisation,
    private readonly saveProvider: SaveProvider,
  ) {}

  async execute(): Promise<void> {
    for (const { login, kind, name, mailAddress } of EXAMPLE_ORGANISATIONS) {
      const id = organisationId(login);
      await this.addOrganisation.execute({ id, kind, name, mailAddress, isExample: true });
      if (kind === 'provider') await this.saveProvider.execute({ organisationId: id, externalKey: login });
    }
  }
}
