import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../../platform/audit/audit.js';
import { Transaction } from '../../../platform/database/transaction.js';
import { notFound } from '../../../platform/refusal/refused.js';
import { AccountIdentityRepository } from '../../persistence/account-identity.repository.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import { SignOutAccounts } from '../sign-out-accounts.js';

/** “Verknüpfung mit dem Anmeldedienst lösen”: nobody comes in that way any more, and whoever is in is signed out. */
@Injectable()
export class UnbindIdentity {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly identities: AccountIdentityRepository,
    private readonly signOut: SignOutAccounts,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, accountId: string): Promise<void> {
    return this.transaction.run(async () => {
      const account = await this.accounts.lock(accountId);
      if (account === null) throw notFound('Dieses Konto');
      if (!(await this.identities.remove(accountId))) return;
      await this.signOut.execute([accountId]);
      await this.audit.record({
        actor,
        act: 'identity-unbound',
        subjectKind: 'account',
        subjectId: accountId,
        owner: account.organisationId,
        purpose: 'administration',
      });
    });
  }
}
