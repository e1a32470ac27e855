import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { AddAccount, AddOrganisation } from '../../organisations/index.js';
import { hashPublicPassword } from '../../platform/auth/password-hash.js';
import { SaveProvider } from '../../providers/index.js';
import {
  EXAMPLE_FURTHER_ACCOUNTS,
  EXAMPLE_ORGANISATIONS,
  examplePassword,
  organisationId,
} from '../plan/example-organisations.js';

/** The members of the example as they act, by login. */
export type ExampleActors = ReadonlyMap<string, Actor>;

/** All accounts: one of each member, and the further seats. */
const ACCOUNTS = EXAMPLE_ORGANISATIONS.flatMap((member) => [
  { ...member, of: member.login },
  ...EXAMPLE_FURTHER_ACCOUNTS.filter(({ of }) => of === member.login).map((further) => ({
    ...member,
    ...further,
  })),
]);

/** “Mitglieder des Beispiels aufnehmen”, each with its accounts. */
@Injectable()
export class AddExampleMembers {
  constructor(
    private readonly addOrganisation: AddOrganisation,
    private readonly addAccount: AddAccount,
    private readonly saveProvider: SaveProvider,
  ) {}

  /** In the order of the accounts. */
  hashPasswords(): Promise<readonly string[]> {
    return Promise.all(ACCOUNTS.map(({ login }) => hashPublicPassword(examplePassword(login))));
  }

  async addOrganisations(): Promise<void> {
    for (const { login, kind, name, mailAddress } of EXAMPLE_ORGANISATIONS) {
      const id = organisationId(login);
      await this.addOrganisation.execute({ id, kind, name, mailAddress, isExample: true });
      if (kind === 'provider') await this.saveProvider.execute({ organisationId: id, externalKey: login });
    }
  }

  async addAccounts(hashes: readonly string[]): Promise<ExampleActors> {
    const actors = new Map<string, Actor>();
    for (const [index, { login, of, kind, isAdministrator }] of ACCOUNTS.entries()) {
      const member = { organisationId: organisationId(of), login, isAdministrator };
      const accountId = await this.addAccount.addHashed(member, hashes[index] ?? '');
      actors.set(login, {
        accountId,
        organisationId: member.organisationId,
        organisationKind: kind,
        isAdministrator,
      });
    }
    return actors;
  }
}
