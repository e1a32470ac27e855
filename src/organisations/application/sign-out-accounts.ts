import { Injectable } from '@nestjs/common';
import { Sessions } from '../../platform/auth/sessions.js';
import { AccountRepository } from '../persistence/account.repository.js';

/** “Konten abmelden”: all sessions of accounts end, and so does one that is just beginning. */
@Injectable()
export class SignOutAccounts {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: Sessions,
  ) {}

  /** All but the session that is named. */
  async execute(accountIds: readonly string[], exceptId: string | null = null): Promise<void> {
    await this.accounts.raiseEpoch(accountIds);
    await this.sessions.end(accountIds, exceptId);
  }

  /** Whose they would be. */
  idsOf(organisationId: string): Promise<readonly string[]> {
    return this.accounts.idsOf(organisationId);
  }
}
