import { Injectable } from '@nestjs/common';
import type { TravelTime } from '#libs/region';
import { Transaction } from '../../platform/database/transaction.js';
import { TravelTimeRow } from './travel-time.entity.js';

const ROWS_PER_STATEMENT = 2000;

/** Rows of known travel times. */
@Injectable()
export class TravelTimeRepository {
  constructor(private readonly transaction: Transaction) {}

  async findAll(): Promise<TravelTime[]> {
    const rows = await this.transaction.manager.find(TravelTimeRow);
    return rows.map(({ ags, siteId, mode, origin, minutes }) => ({ ags, siteId, mode, origin, minutes }));
  }

  async findCorrections(): Promise<(TravelTime & { readonly source: string })[]> {
    const rows = await this.transaction.manager.find(TravelTimeRow, { where: { origin: 'corrected' } });
    return rows.map(({ ags, siteId, mode, origin, minutes, source }) => ({
      ags,
      siteId,
      mode,
      origin,
      minutes,
      source,
    }));
  }

  /** Minutes of one row, which nobody else changes until the transaction ends; null where there is none. */
  async lock(key: Omit<TravelTimeRow, 'minutes' | 'source'>): Promise<number | null> {
    const { manager } = this.transaction;
    const row = await manager.findOne(TravelTimeRow, { where: key, lock: { mode: 'pessimistic_write' } });
    return row?.minutes ?? null;
  }

  async remove({ ags, siteId, mode, origin }: Omit<TravelTimeRow, 'minutes' | 'source'>): Promise<void> {
    await this.transaction.manager.delete(TravelTimeRow, { ags, siteId, mode, origin });
  }

  async save(rows: readonly TravelTimeRow[]): Promise<void> {
    for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
      await this.transaction.manager.upsert(TravelTimeRow, rows.slice(start, start + ROWS_PER_STATEMENT), [
        'ags',
        'siteId',
        'mode',
        'origin',
      ]);
    }
  }
}
