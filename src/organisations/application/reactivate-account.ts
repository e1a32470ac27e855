import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { AccountRepository } from '../persistence/account.repository.js';

/** “Konto wieder freigeben”: with the password it had. */
@Injectable()
export class ReactivateAccount {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, accountId: string): Promise<void> {
    return this.transaction.run(async () => {
      const account = await this.accounts.lock(accountId);
      if (account === null) throw notFound('Dieses Konto');
      if (account.deactivatedAt === null) return;
      await this.accounts.update(accountId, { deactivatedAt: null });
      await this.audit.record({
        actor,
        act: 'account-reactivated',
        subjectKind: 'account',
        subjectId: accountId,
        owner: account.organisationId,
        purpose: 'administration',
      });
    });
  }
}
