import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { hashPassword } from '../../platform/auth/password-hash.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { AddAccount, type AddAccountCommand } from './add-account.js';
import { makeFirstPassword } from './password-rule.js';

/** A new account, with the password that is shown this once. */
export interface OpenedAccount {
  readonly id: string;
  readonly firstPassword: string;
}

/** “Konto für jemanden anlegen”: the server makes the first password, its owner has to change it at the first sign-in. */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly addAccount: AddAccount,
    private readonly transaction: Transaction,
  ) {}

  async execute(actor: Actor, command: Omit<AddAccountCommand, 'password'>): Promise<OpenedAccount> {
    const firstPassword = makeFirstPassword();
    const passwordHash = await hashPassword(firstPassword);
    const id = await this.transaction.run(async () => {
      const organisation = await this.organisations.lock(command.organisationId);
      if (organisation === null || organisation.deactivatedOn !== null) {
        throw new Refused(
          'invalid',
          { code: 'unknown-organisation', field: 'organisationId' },
          'Bitte wählen Sie eine Organisation, die nicht stillgelegt ist.',
        );
      }
      return this.addAccount.addHashed(command, passwordHash, { actor, mustChangePassword: true });
    });
    return { id, firstPassword };
  }
}
