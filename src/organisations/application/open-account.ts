import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import { AddAccount, type AddAccountCommand } from './add-account.js';
import { LockOrganisation } from './lock-organisation.js';
import { DrawFirstPassword } from './passwords/draw-first-password.js';

/** A new account, with the password that is shown this once. */
export interface OpenedAccount {
  readonly id: string;
  readonly firstPassword: string;
}

/** “Konto für jemanden anlegen”: the server makes the first password, its owner has to change it at the first sign-in. */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly lockOrganisation: LockOrganisation,
    private readonly addAccount: AddAccount,
    private readonly drawPassword: DrawFirstPassword,
    private readonly transaction: Transaction,
  ) {}

  async execute(actor: Actor, command: Omit<AddAccountCommand, 'password'>): Promise<OpenedAccount> {
    const { password: firstPassword, hash, endsAt } = await this.drawPassword.execute();
    const id = await this.transaction.run(async () => {
      await this.lockOrganisation.execute(command.organisationId);
      return this.addAccount.addHashed(command, hash, { actor, firstPasswordEndsAt: endsAt });
    });
    return { id, firstPassword };
  }
}
