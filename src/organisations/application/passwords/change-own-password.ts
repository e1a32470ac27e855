import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../../platform/audit/audit.js';
import { hashPassword } from '../../../platform/auth/password-hash.js';
import { Transaction } from '../../../platform/database/transaction.js';
import { Refused } from '../../../platform/refusal/refused.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import { SignOutAccounts } from '../sign-out-accounts.js';
import { CheckNewPassword } from './check-new-password.js';
import { ProveOwnPassword } from './prove-own-password.js';

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
    private readonly provePassword: ProveOwnPassword,
    private readonly checkPassword: CheckNewPassword,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, command: ChangeOwnPasswordCommand): Promise<number> {
    const { oldPassword, newPassword, address } = command;
    const account = await this.provePassword.execute(actor, {
      password: oldPassword,
      address,
      field: 'oldPassword',
    });
    if (newPassword === oldPassword) {
      throw new Refused(
        'invalid',
        { code: 'same-password', field: 'newPassword' },
        'Bitte wählen Sie ein anderes Passwort als bisher.',
      );
    }
    await this.checkPassword.execute(newPassword, account.login, 'newPassword');
    const passwordHash = await hashPassword(newPassword);
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
    await this.accounts.update(account.id, {
      passwordHash,
      mustChangePassword: false,
      firstPasswordEndsAt: null,
    });
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
