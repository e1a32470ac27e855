import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../../platform/audit/audit.js';
import { Transaction } from '../../../platform/database/transaction.js';
import { notFound, Refused } from '../../../platform/refusal/refused.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import { DrawFirstPassword } from './draw-first-password.js';
import { SignOutAccounts } from '../sign-out-accounts.js';

/** “Passwort zurücksetzen”: a new first password, shown once; whoever was signed in is no longer. Returns the password. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly drawPassword: DrawFirstPassword,
    private readonly signOut: SignOutAccounts,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, accountId: string): Promise<string> {
    if (accountId === actor.accountId) {
      throw new Refused(
        'conflict',
        { code: 'own-account' },
        'Ihr eigenes Passwort ändern Sie unter „Mein Konto“.',
      );
    }
    const { password, hash: passwordHash, endsAt: firstPasswordEndsAt } = await this.drawPassword.execute();
    await this.transaction.run(async () => {
      const account = await this.accounts.lock(accountId);
      if (account === null) throw notFound('Dieses Konto');
      await this.accounts.update(accountId, { passwordHash, mustChangePassword: true, firstPasswordEndsAt });
      await this.signOut.execute([accountId]);
      await this.audit.record({
        actor,
        act: 'account-password-reset',
        subjectKind: 'account',
        subjectId: accountId,
        owner: account.organisationId,
        purpose: 'administration',
      });
    });
    return password;
  }
}
