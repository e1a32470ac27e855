import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import { upsertByKey } from '../../platform/database/upsert-by-key.js';
import type { SourcedStop } from '../sourced-stop.js';
import { PublicStopRow } from './public-stop.entity.js';

/** Rows that one statement carries: PostgreSQL takes 65,535 values at once. */
const ROWS_AT_ONCE = 5000;

/** Rows of stops. */
@Injectable()
export class StopRepository {
  constructor(private readonly transaction: Transaction) {}

  /**
   * Changes with each import, in whatever process it happens: PostgreSQL's own mark of the newest row, and how many there are. Imports
   * come one after the other, so a later one never has an older mark.
   */
  async version(): Promise<string> {
    const rows = await this.transaction.manager.query<{ version: string }[]>(
      `SELECT count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) AS version FROM public_stop`,
    );
    return rows[0]?.version ?? '';
  }

  async findAll(): Promise<SourcedStop[]> {
    const rows = await this.transaction.manager.find(PublicStopRow, { order: { name: 'ASC', id: 'ASC' } });
    return rows.map(({ latitude, longitude, ...row }) => ({ ...row, place: { latitude, longitude } }));
  }

  async save(stops: readonly SourcedStop[]): Promise<void> {
    for (let first = 0; first < stops.length; first += ROWS_AT_ONCE) {
      await upsertByKey(
        this.transaction,
        PublicStopRow,
        stops
          .slice(first, first + ROWS_AT_ONCE)
          .map(({ place, vehicles, ...stop }) => ({ ...stop, ...place, vehicles: [...vehicles] })),
      );
    }
  }
}
