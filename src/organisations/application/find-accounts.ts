import { Injectable } from '@nestjs/common';
import type { ListedAccount } from '../organisation.js';
import { AccountRepository } from '../persistence/account.repository.js';

/** “Konten nachschlagen”. Never their passwords. */
@Injectable()
export class FindAccounts {
  constructor(private readonly accounts: AccountRepository) {}

  /** All, by organisation and login. */
  all(): Promise<readonly ListedAccount[]> {
    return this.accounts.findListed();
  }

  async loginOf(accountId: string): Promise<string | null> {
    return (await this.accounts.find(accountId))?.login ?? null;
  }
}
