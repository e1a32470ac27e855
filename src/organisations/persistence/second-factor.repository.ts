import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import { RecoveryCodeRow, SecondFactorRow } from './second-factor.entity.js';

/** Rows of second factors and of recovery codes. */
@Injectable()
export class SecondFactorRepository {
  constructor(private readonly transaction: Transaction) {}

  find(accountId: string): Promise<SecondFactorRow | null> {
    return this.transaction.manager.findOneBy(SecondFactorRow, { accountId });
  }

  /** Whoever has one, confirmed or not. */
  async accountIds(): Promise<readonly string[]> {
    const rows = await this.transaction.manager.find(SecondFactorRow, {
      select: { accountId: true },
      order: { accountId: 'ASC' },
    });
    return rows.map(({ accountId }) => accountId);
  }

  /** The same; nobody else changes it until the transaction ends. */
  lock(accountId: string): Promise<SecondFactorRow | null> {
    return this.transaction.manager.findOne(SecondFactorRow, {
      where: { accountId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Lets a new secret wait until it is confirmed; a confirmed one stays in force. */
  async saveWaiting(accountId: string, waitingSecret: string): Promise<void> {
    await this.transaction.manager.query(
      `INSERT INTO second_factor (account_id, waiting_secret) VALUES ($1, $2)
       ON CONFLICT (account_id) DO UPDATE SET waiting_secret = excluded.waiting_secret`,
      [accountId, waitingSecret],
    );
  }

  async update(accountId: string, change: Partial<Omit<SecondFactorRow, 'accountId'>>): Promise<void> {
    await this.transaction.manager.update(SecondFactorRow, { accountId }, change);
  }

  /** Removes it with its recovery codes; false where there was none. */
  async remove(accountId: string): Promise<boolean> {
    await this.transaction.manager.delete(RecoveryCodeRow, { accountId });
    const gone = await this.transaction.manager.delete(SecondFactorRow, { accountId });
    return (gone.affected ?? 0) > 0;
  }

  /** The codes before are worth nothing any more. */
  async replaceRecoveryCodes(accountId: string, hashes: readonly string[]): Promise<void> {
    await this.transaction.manager.delete(RecoveryCodeRow, { accountId });
    await this.transaction.manager.insert(
      RecoveryCodeRow,
      hashes.map((hash) => ({ hash, accountId, usedAt: null })),
    );
  }

  /** Marks a code as used; false where it is none of this account or was used before. */
  async useRecoveryCode(accountId: string, hash: string, usedAt: Instant): Promise<boolean> {
    const used = await this.transaction.manager.update(
      RecoveryCodeRow,
      { accountId, hash, usedAt: IsNull() },
      { usedAt },
    );
    return (used.affected ?? 0) > 0;
  }

  countRecoveryCodes(accountId: string): Promise<number> {
    return this.transaction.manager.countBy(RecoveryCodeRow, { accountId, usedAt: IsNull() });
  }
}
