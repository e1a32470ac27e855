import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import { FreshnessRequestRow } from './freshness-request.entity.js';

/** Rows of freshness requests. */
@Injectable()
export class FreshnessRequestRepository {
  constructor(private readonly transaction: Transaction) {}

  insert(row: FreshnessRequestRow): Promise<unknown> {
    return this.transaction.manager.insert(FreshnessRequestRow, row);
  }

  wasAsked(providerId: string, week: LocalDate): Promise<boolean> {
    return this.transaction.manager.existsBy(FreshnessRequestRow, { providerId, week });
  }

  /** The provider a link was made for; null for a link that is unknown or has expired. */
  async findProvider(tokenHash: string, today: LocalDate): Promise<string | null> {
    const row = await this.transaction.manager.findOneBy(FreshnessRequestRow, { tokenHash });
    return row === null || row.expiresOn < today ? null : row.providerId;
  }
}
