import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import { upsertByKey } from '../../platform/database/upsert-by-key.js';
import type { GapCheckRecord, GapObservation } from '../gap-history.js';
import { GapCheckRow } from './gap-check.entity.js';
import { GapObservationRow } from './gap-observation.entity.js';

/** Rows of checks and of what they saw. */
@Injectable()
export class GapCheckRepository {
  constructor(private readonly transaction: Transaction) {}

  /**
   * Lets one check at a time go on, until its transaction ends. It is a table lock, not an advisory one, because `LOCK TABLE`
   * alone may come first in a REPEATABLE READ transaction without fixing what it sees: the snapshot is taken by the first
   * query *after* it, so a check that waited here sees all that the one before it wrote (PostgreSQL, “Explicit Locking”,
   * 13.4.2). It must be the first statement of the transaction. Reading `gap_check` is never hindered.
   */
  async waitForOtherChecks(): Promise<void> {
    await this.transaction.manager.query('LOCK TABLE gap_check IN SHARE ROW EXCLUSIVE MODE');
  }

  /** The first checked day after this one; null when this would be the latest. */
  async findLater(than: LocalDate): Promise<LocalDate | null> {
    const row = await this.transaction.manager.findOne(GapCheckRow, {
      where: { checkedOn: MoreThan(than) },
      order: { checkedOn: 'ASC' },
    });
    return row?.checkedOn ?? null;
  }

  findCheck(checkedOn: LocalDate): Promise<GapCheckRecord | null> {
    return this.transaction.manager.findOneBy(GapCheckRow, { checkedOn });
  }

  /** Latest first. */
  findChecks(limit: number): Promise<GapCheckRecord[]> {
    return this.transaction.manager.find(GapCheckRow, { order: { checkedOn: 'DESC' }, take: limit });
  }

  async saveCheck(check: GapCheckRecord): Promise<void> {
    await upsertByKey(this.transaction, GapCheckRow, [check]);
  }

  findObservationsOfDay(checkedOn: LocalDate): Promise<GapObservation[]> {
    return this.transaction.manager.findBy(GapObservationRow, { checkedOn });
  }

  /** Oldest first. */
  findObservationsOfGap(gapId: string): Promise<GapObservation[]> {
    return this.transaction.manager.find(GapObservationRow, {
      where: { gapId },
      order: { checkedOn: 'ASC' },
    });
  }

  async saveObservations(observations: readonly GapObservation[]): Promise<void> {
    if (observations.length === 0) return;
    await this.transaction.manager.upsert(GapObservationRow, [...observations], ['gapId', 'checkedOn']);
  }
}
