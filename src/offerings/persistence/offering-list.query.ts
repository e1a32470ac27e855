import { Injectable } from '@nestjs/common';
import { ReadPool } from '../../platform/database/read-pool.js';
import type { EntryKey, EntryNarrowing } from './entry-narrowing.js';
import { entryStatement } from './entry-statement.js';
import { offeringListStatement } from './offering-list-statement.js';
import type { OfferingFilter, OfferingListRow, OfferingPage } from './offering-list.js';

/** Reads pages of documents, prepared, nothing parsed. */
@Injectable()
export class OfferingListQuery {
  constructor(private readonly readPool: ReadPool) {}

  /** Up to one row more than the page is long: the last one tells that there is another page. */
  read(filter: OfferingFilter, page: OfferingPage): Promise<OfferingListRow[]> {
    const { name, text, values } = offeringListStatement(filter, page);
    return this.readPool.query<OfferingListRow>(name, text, values);
  }

  /** The keys of up to `limit` entries, in their order. */
  async readEntries(
    wanted: EntryNarrowing,
    page: { readonly after: EntryKey | null; readonly limit: number },
  ): Promise<EntryKey[]> {
    const { name, text, values } = entryStatement(wanted, page);
    const rows = await this.readPool.query<{ id: string; starts_on: string; minutes: number }>(
      name,
      text,
      values,
    );
    return rows.map(({ id, starts_on: startsOn, minutes }) => ({ id, startsOn, minutes }));
  }

  async readOne(id: string): Promise<string | null> {
    const [row] = await this.readPool.query<{ document: string }>(
      'offering-one',
      'SELECT document FROM offering WHERE id = $1',
      [id],
    );
    return row?.document ?? null;
  }
}
