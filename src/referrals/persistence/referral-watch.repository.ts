import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import { ReferralWatchRow } from './referral-watch.entity.js';

/** Rows of days on which deadlines were watched. */
@Injectable()
export class ReferralWatchRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The latest; null where nobody ever watched. */
  async last(): Promise<{ readonly day: LocalDate; readonly watchedAt: Instant } | null> {
    const [latest] = await this.transaction.manager.find(ReferralWatchRow, {
      order: { day: 'DESC' },
      take: 1,
    });
    return latest ?? null;
  }

  async insert(day: LocalDate, watchedAt: Instant): Promise<void> {
    await this.transaction.manager.insert(ReferralWatchRow, { day, watchedAt });
  }
}
