import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { hashPassword, isPassword } from '../../platform/auth/password-hash.js';
import { SignInLimit } from '../../platform/auth/sign-in-limit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { refuseShortPassword } from './password-rule.js';
import { SignOutAccounts } from './sign-out-accounts.js';

/** The old and the new password, and where they were typed. */
export interface ChangeOwnPasswordCommand {
  readonly oldPassword: string;
  readonly newPassword: string;
  /** The address whose wrong tries are counted. */
  readonly address: string;
  /** The session that goes on; all others end. */
  readonly sessionId: string;
}

/** “Eigenes Passwort ändern”: asks the old one, as often as a sign-in may be tried. Returns the number that sessions now carry. */
@Injectable()
export class ChangeOwnPassword {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly signOut: SignOutAccounts,
    private readonly limit: SignInLimit,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, command: ChangeOwnPasswordCommand): Promise<number> {
    const account = await this.accounts.find(actor.accountId);
    if (account === null) throw notFound('Dieses Konto');
    await this.limit.countTry(account.login, command.address);
    if (!(await isPassword(command.oldPassword, account.passwordHash))) {
      throw wrong('oldPassword', 'wrong-password', 'Das bisherige Passwort stimmt nicht.');
    }
    await this.limit.forget(account.login, command.address);
    refuseShortPassword(command.newPassword, 'newPassword');
    if (command.newPassword === command.oldPassword) {
      throw wrong('newPassword', 'same-password', 'Bitte wählen Sie ein anderes Passwort als bisher.');
    }
    if (command.newPassword.toLowerCase().includes(account.login)) {
      throw wrong('newPassword', 'login-inside', 'Das Passwort darf den Anmeldenamen nicht enthalten.');
    }
    const passwordHash = await hashPassword(command.newPassword);
    return this.transaction.run(() =>
      this.save(actor, { before: account.passwordHash, passwordHash }, command.sessionId),
    );
  }

  private async save(
    actor: Actor,
    { before, passwordHash }: { readonly before: string; readonly passwordHash: string },
    sessionId: string,
  ): Promise<number> {
    const account = await this.accounts.lock(actor.accountId);
    if (account === null || account.deactivatedAt !== null || account.passwordHash !== before) {
      throw new Refused(
        'conflict',
        { code: 'changed-meanwhile' },
        'Das Passwort wurde inzwischen geändert. Bitte melden Sie sich neu an.',
      );
    }
    await this.accounts.update(account.id, { passwordHash, mustChangePassword: false });
    await this.signOut.execute([account.id], sessionId);
    await this.audit.record({
      actor,
      act: 'own-password-changed',
      subjectKind: 'account',
      subjectId: account.id,
      purpose: 'administration',
    });
    return account.sessionEpoch + 1;
  }
}

function wrong(field: string, code: string, sentence: string): Refused {
  return new Refused('invalid', { code, field }, sentence);
}
