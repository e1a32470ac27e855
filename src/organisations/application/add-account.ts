import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { hashPassword } from '../../platform/auth/password-hash.js';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { AccountRepository } from '../persistence/account.repository.js';

/** Passwords are judged by length alone (NIST SP 800-63B): length, not odd characters, makes them hard to guess. */
export const MINIMUM_PASSWORD_LENGTH = 12;

/** A new login for a member. */
export interface AddAccountCommand {
  readonly organisationId: string;
  readonly login: string;
  readonly password: string;
  readonly isAdministrator: boolean;
}

/** “Konto anlegen”. Returns its id. */
@Injectable()
export class AddAccount {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(command: AddAccountCommand): Promise<string> {
    if (command.password.length < MINIMUM_PASSWORD_LENGTH) {
      throw new Refused(
        'invalid',
        { code: 'password-too-short', field: 'password', facts: { minimum: MINIMUM_PASSWORD_LENGTH } },
        `Das Passwort braucht mindestens ${MINIMUM_PASSWORD_LENGTH} Zeichen.`,
      );
    }
    return this.addHashed(command, await hashPassword(command.password));
  }

  /** The same with a password that was hashed before: for many accounts, whose passwords are hashed at once. */
  addHashed(command: Omit<AddAccountCommand, 'password'>, passwordHash: string): Promise<string> {
    return this.transaction.run(() => this.insert(command, passwordHash));
  }

  private async insert(command: Omit<AddAccountCommand, 'password'>, passwordHash: string): Promise<string> {
    if (await this.accounts.isLoginTaken(command.login)) {
      throw new Refused(
        'conflict',
        { code: 'login-taken' },
        `Der Anmeldename „${command.login}“ ist schon vergeben.`,
      );
    }
    const id = randomUUID();
    const { organisationId, login, isAdministrator } = command;
    await this.accounts.insert({
      id,
      organisationId,
      login,
      passwordHash,
      isAdministrator,
      createdAt: this.clock.now(),
    });
    await this.audit.record({
      actor: null,
      act: 'account-added',
      subjectKind: 'account',
      subjectId: id,
      owner: organisationId,
      purpose: 'administration',
    });
    return id;
  }
}
