import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { hashPassword } from '../../platform/auth/password-hash.js';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { loginTaken } from './login-taken.js';
import { CheckNewPassword } from './passwords/check-new-password.js';

/** A new login for a member. */
export interface AddAccountCommand {
  readonly organisationId: string;
  readonly login: string;
  readonly password: string;
  readonly isAdministrator: boolean;
}

/** Who adds an account, where somebody does, and until when a first password opens it, where its owner has to choose one of their own. */
interface Adding {
  readonly actor: Actor | null;
  readonly firstPasswordEndsAt: Instant | null;
}

const BY_NOBODY: Adding = { actor: null, firstPasswordEndsAt: null };

/** “Konto anlegen”. Returns its id. */
@Injectable()
export class AddAccount {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly checkPassword: CheckNewPassword,
  ) {}

  async execute(command: AddAccountCommand): Promise<string> {
    await this.checkPassword.execute(command.password, command.login);
    return this.addHashed(command, await hashPassword(command.password));
  }

  /** The same with a password that was hashed before: for many accounts, whose passwords are hashed at once. */
  addHashed(
    command: Omit<AddAccountCommand, 'password'>,
    passwordHash: string,
    adding: Adding = BY_NOBODY,
  ): Promise<string> {
    return this.transaction.run(() => this.insert(command, passwordHash, adding));
  }

  private async insert(
    { organisationId, login, isAdministrator }: Omit<AddAccountCommand, 'password'>,
    passwordHash: string,
    { actor, firstPasswordEndsAt }: Adding,
  ): Promise<string> {
    if (await this.accounts.isLoginTaken(login)) throw loginTaken(login);
    const id = randomUUID();
    await this.accounts.insert({
      id,
      organisationId,
      login,
      passwordHash,
      isAdministrator,
      mustChangePassword: firstPasswordEndsAt !== null,
      firstPasswordEndsAt,
      createdAt: this.clock.now(),
    });
    await this.audit.record({
      actor,
      act: 'account-added',
      subjectKind: 'account',
      subjectId: id,
      owner: organisationId,
      purpose: 'administration',
    });
    return id;
  }
}
