import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import {
  AddOrganisation,
  ChangeOrganisation,
  type AddOrganisationCommand,
  type ChangeOrganisationCommand,
} from '../../organisations/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { ProviderRepository } from '../persistence/provider.repository.js';

/** “Mitglied aufnehmen und ändern”: a Kursträger is a member that also has sites and courses. */
@Injectable()
export class AdmitOrganisation {
  constructor(
    private readonly transaction: Transaction,
    private readonly addOrganisation: AddOrganisation,
    private readonly changeOrganisation: ChangeOrganisation,
    private readonly providers: ProviderRepository,
  ) {}

  /** Returns the id of the new member. */
  add(actor: Actor, command: AddOrganisationCommand): Promise<string> {
    return this.transaction.run(async () => {
      const { id } = await this.addOrganisation.execute(command, actor);
      if (command.kind === 'provider') await this.providers.save(id, null);
      return id;
    });
  }

  change(actor: Actor, id: string, command: ChangeOrganisationCommand): Promise<void> {
    return this.transaction.run(async () => {
      await this.changeOrganisation.execute(actor, id, command);
      if (command.kind === 'provider') await this.providers.ensure(id);
    });
  }
}
