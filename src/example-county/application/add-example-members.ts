import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { AddAccount, AddOrganisation } from '../../organisations/index.js';
import { SaveProvider } from '../../providers/index.js';
import {
  EXAMPLE_ORGANISATIONS,
  exampleAccounts,
  type ExampleOrganisation,
} from '../plan/example-organisations.js';
import { stableId } from '../plan/stable-id.js';

/** The members of the example as they act, by login. */
export type ExampleActors = ReadonlyMap<string, Actor>;

/** “Mitglieder des Beispiels aufnehmen”, with their accounts. */
@Injectable()
export class AddExampleMembers {
  constructor(
    private readonly addOrganisation: AddOrganisation,
    private readonly addAccount: AddAccount,
    private readonly saveProvider: SaveProvider,
  ) {}

  async execute(): Promise<ExampleActors> {
    for (const { login, kind, name, mailAddress } of EXAMPLE_ORGANISATIONS) {
      const id = organisationId(login);
      await this.addOrganisation.execute({ id, kind, name, mailAddress, isExample: true });
      if (kind === 'provider') await this.saveProvider.execute({ organisationId: id, externalKey: login });
    }
    // Hashing passwords is slow on purpose; all at once it takes as long as a few.
    return new Map(await Promise.all(EXAMPLE_ORGANISATIONS.map((member) => this.addActor(member))));
  }

  private async addActor({ login, kind, isAdministrator }: ExampleOrganisation): Promise<[string, Actor]> {
    const id = organisationId(login);
    const password = exampleAccounts().find((account) => account.login === login)?.password ?? '';
    const accountId = await this.addAccount.execute({ organisationId: id, login, password, isAdministrator });
    return [login, { accountId, organisationId: id, organisationKind: kind, isAdministrator }];
  }
}

/** The id of a member of the example. */
export function organisationId(login: string): string {
  return stableId(`organisation ${login}`);
}
