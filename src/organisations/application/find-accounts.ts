import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '#libs/kernel';
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

  /** Those that may sign in, of members of one kind, by organisation and login. */
  active(kind: OrganisationKind): Promise<readonly ListedAccount[]> {
    return this.accounts.findActive(kind);
  }

  async loginOf(accountId: string): Promise<string | null> {
    return (await this.accounts.find(accountId))?.login ?? null;
  }
}
