import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { AddAccount } from '../../organisations/index.js';
import { hashPassword } from '../../platform/auth/password-hash.js';
import { EXAMPLE_ORGANISATIONS, examplePassword, organisationId } from '../plan/example-organisations.js';

/** The members of the example as they act, by login. */
export type ExampleActors = ReadonlyMap<string, Actor>;

/** “Beispielkonten anlegen”. */
@Injectable()
export class AddExampleAccounts {
  constructor(private readonly addAccount: AddAccount) {}

  /** Hashing is slow on purpose: all at once, while something else is done. In the order of the organisations. */
  hashPasswords(): Promise<readonly string[]> {
    return Promise.all(EXAMPLE_ORGANISATIONS.map(({ login }) => hashPassword(examplePassword(login))));
  }

  async execute(hashes: readonly string[]): Promise<ExampleActors> {
    const actors = new Map<string, Actor>();
    for (const [index, { login, kind, isAdministrator }] of EXAMPLE_ORGANISATIONS.entries()) {
      const member = { organisationId: organisationId(login), login, isAdministrator };
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
