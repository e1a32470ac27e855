import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../../platform/audit/audit.js';
import { Transaction } from '../../../platform/database/transaction.js';
import { notFound, Refused } from '../../../platform/refusal/refused.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import { SecondFactorRepository } from '../../persistence/second-factor.repository.js';
import { SignOutAccounts } from '../sign-out-accounts.js';
import { noSecondFactor } from './no-second-factor.js';
import { TellOfReset } from './tell-of-reset.js';

/**
 * “Zweiten Faktor zurücksetzen”: for somebody whose phone and codes are gone. Their sessions end, and their organisation is told by mail, so
 * that nobody does it unseen.
 */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly factors: SecondFactorRepository,
    private readonly signOut: SignOutAccounts,
    private readonly tell: TellOfReset,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, accountId: string): Promise<void> {
    if (accountId === actor.accountId) {
      throw new Refused(
        'conflict',
        { code: 'own-account' },
        'Ihren eigenen zweiten Faktor ändern Sie unter „Mein Konto“.',
      );
    }
    await this.transaction.run(async () => {
      const account = await this.accounts.lock(accountId);
      if (account === null) throw notFound('Dieses Konto');
      if (!(await this.factors.remove(accountId))) throw noSecondFactor();
      await this.signOut.execute([accountId]);
      await this.audit.record({
        actor,
        act: 'second-factor-reset',
        subjectKind: 'account',
        subjectId: accountId,
        owner: account.organisationId,
        purpose: 'administration',
      });
      await this.tell.execute(account);
    });
  }
}
