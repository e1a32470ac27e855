import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { KeepAnAdministrator } from './keep-an-administrator.js';
import { SignOutAccounts } from './sign-out-accounts.js';

/** “Konto stilllegen”: it cannot sign in any more, and its sessions end at once. Never the last one that administers. */
@Injectable()
export class DeactivateAccount {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly signOut: SignOutAccounts,
    private readonly administrators: KeepAnAdministrator,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, accountId: string): Promise<void> {
    return this.transaction.run(async () => {
      await this.administrators.without([accountId]);
      const account = await this.accounts.lock(accountId);
      if (account === null) throw notFound('Dieses Konto');
      if (account.deactivatedAt !== null) return;
      if (accountId === actor.accountId) {
        throw new Refused(
          'conflict',
          { code: 'own-account' },
          'Ihr eigenes Konto kann nur jemand anderes stilllegen.',
        );
      }
      await this.accounts.update(accountId, { deactivatedAt: this.clock.now() });
      await this.signOut.execute([accountId]);
      await this.audit.record({
        actor,
        act: 'account-deactivated',
        subjectKind: 'account',
        subjectId: accountId,
        owner: account.organisationId,
        purpose: 'administration',
      });
    });
  }
}
