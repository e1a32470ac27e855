import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import { AccountIdentityRow } from './account-identity.entity.js';

/** Rows of identities. */
@Injectable()
export class AccountIdentityRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The account that somebody is; null where nobody was bound. */
  async accountOf(issuer: string, subject: string): Promise<string | null> {
    const row = await this.transaction.manager.findOneBy(AccountIdentityRow, { issuer, subject });
    return row?.accountId ?? null;
  }

  /** Binds, in place of what was bound before. */
  async save(identity: AccountIdentityRow): Promise<void> {
    await this.transaction.manager.upsert(AccountIdentityRow, identity, ['accountId']);
  }

  /** False where nobody was bound. */
  async remove(accountId: string): Promise<boolean> {
    const gone = await this.transaction.manager.delete(AccountIdentityRow, { accountId });
    return (gone.affected ?? 0) > 0;
  }
}
