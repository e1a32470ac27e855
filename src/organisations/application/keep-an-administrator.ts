import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { AccountRepository } from '../persistence/account.repository.js';

/**
 * “Jemand muss verwalten können”: refuses what would leave an installation without anybody who administers it. Two who deactivate each
 * other at once wait for each other here.
 */
@Injectable()
export class KeepAnAdministrator {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly transaction: Transaction,
  ) {}

  /** Whether the others suffice; holds a lock until the transaction ends. */
  async without(accountIds: readonly string[]): Promise<void> {
    await this.transaction.holdLock('administrators');
    if ((await this.accounts.countAdministratorsBut(accountIds)) > 0) return;
    throw new Refused(
      'conflict',
      { code: 'last-administrator' },
      'Das wäre das letzte Konto, das die Installation verwalten kann. Legen Sie zuerst ein anderes an.',
    );
  }
}
