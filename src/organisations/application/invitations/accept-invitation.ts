import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import type { SignInAccount } from '../../../platform/auth/account-directory.js';
import { hashPassword, NO_PASSWORD } from '../../../platform/auth/password-hash.js';
import { Transaction } from '../../../platform/database/transaction.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import { AddAccount } from '../add-account.js';
import { CheckNewPassword } from '../passwords/check-new-password.js';
import { noInvitation, OpenInvitation } from './open-invitation.js';

/** “Einladung annehmen”: the account begins, once, with a password of its own or with the identity provider alone. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly openInvitation: OpenInvitation,
    private readonly accounts: AccountRepository,
    private readonly addAccount: AddAccount,
    private readonly checkPassword: CheckNewPassword,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  async withPassword(token: string, password: string): Promise<void> {
    const { login } = await this.openInvitation.execute(token);
    await this.checkPassword.execute(password, login);
    const passwordHash = await hashPassword(password);
    await this.transaction.run(() => this.accept(token, passwordHash));
  }

  /** For whoever has just proved who they are elsewhere; the caller binds that to the account, in the same transaction. */
  withoutPassword(token: string): Promise<SignInAccount> {
    return this.transaction.run(() => this.accept(token, NO_PASSWORD));
  }

  private async accept(token: string, passwordHash: string): Promise<SignInAccount> {
    const invited = await this.openInvitation.takeUp(token);
    const accountId = await this.addAccount.addHashed(invited, passwordHash);
    const account = await this.accounts.findForSignInById(accountId); // null where its organisation was laid aside
    if (account === null) throw noInvitation();
    await this.audit.record({
      actor: account.actor,
      act: 'invitation-accepted',
      subjectKind: 'account-invitation',
      subjectId: invited.id,
      purpose: 'administration',
    });
    return account;
  }
}
