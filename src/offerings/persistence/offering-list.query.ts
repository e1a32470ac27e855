import { Injectable } from '@nestjs/common';
import { ReadPool } from '../../platform/database/read-pool.js';

/** What a list of offerings may be narrowed by; null leaves a filter out. */
export interface OfferingFilter {
  readonly format: string | null;
  readonly level: string | null;
  readonly provider: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly ags: string | null;
  readonly freeOnly: boolean;
}

/** Where a page begins, and how long it is. */
export interface OfferingPage {
  readonly after: { readonly startsOn: string; readonly id: string } | null;
  readonly limit: number;
}

/** One item of a list: its sort keys and its document. */
export interface OfferingListRow {
  readonly starts_on: string;
  readonly id: string;
  readonly document: string;
}

/** The one statement of the list, kept here so that benchmarks compare the same SQL. */
export const OFFERING_LIST_SQL = `
SELECT o.starts_on::text AS starts_on, o.id, o.document FROM offering o
WHERE (o.starts_on, o.id) > ($1::date, $2::uuid)
  AND ($3::text IS NULL OR o.format_code = $3)
  AND ($4::uuid IS NULL OR o.provider_id = $4)
  AND ($5::date IS NULL OR o.starts_on >= $5)
  AND ($6::date IS NULL OR o.starts_on <= $6)
  AND ($7::text IS NULL OR EXISTS (SELECT 1 FROM offering_section s WHERE s.offering_id = o.id AND s.level = $7))
  AND ($8::text IS NULL OR EXISTS (SELECT 1 FROM offering_site p JOIN site ON site.id = p.site_id
    WHERE p.offering_id = o.id AND site.ags = $8))
  AND (NOT $9::boolean OR EXISTS (SELECT 1 FROM offering_section s WHERE s.offering_id = o.id
    AND s.taken < o.maximum_size AND s.starts_on >= $10::date))
ORDER BY o.starts_on, o.id LIMIT $11`;

const BEFORE_EVERYTHING = { startsOn: '0001-01-01', id: '00000000-0000-0000-0000-000000000000' };

/** Reads a page of documents, prepared, nothing parsed. */
@Injectable()
export class OfferingListQuery {
  constructor(private readonly readPool: ReadPool) {}

  read(filter: OfferingFilter, page: OfferingPage, today: string): Promise<OfferingListRow[]> {
    const { startsOn, id } = page.after ?? BEFORE_EVERYTHING;
    const { format, provider, from, to, level, ags, freeOnly } = filter;
    return this.readPool.query<OfferingListRow>('offering-list', OFFERING_LIST_SQL, [
      startsOn,
      id,
      format,
      provider,
      from,
      to,
      level,
      ags,
      freeOnly,
      today,
      page.limit + 1,
    ]);
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
