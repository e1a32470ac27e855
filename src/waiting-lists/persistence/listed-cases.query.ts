import { Injectable } from '@nestjs/common';
import type { ListedCase } from '#libs/waiting-list';
import { Transaction } from '../../platform/database/transaction.js';

/** A case on the list, with the office that it belongs to: for telling offices of their own cases, and nobody of others'. */
export interface OfficeCase extends ListedCase {
  readonly officeId: string;
}

/** The courses whose list is read. */
export interface Wished {
  readonly id: string;
  readonly formatCode: string;
}

type Row = Omit<OfficeCase, 'closedEntries'> & { readonly closedEntries: readonly string[] };

/** What nobody is offered again: declined, let lapse, given back, or turned away by the provider. */
const CLOSED = `state IN ('declined', 'expired') OR (state = 'withdrawn' AND decided_by = 'provider')`;

const LISTED = `
  SELECT r.id, r.code, r.office_id AS "officeId", r.ags, r.format_code AS "formatCode", r.level,
    r.access_route AS "accessRoute", r.entitled_until::text AS "entitledUntil", r.dayparts,
    r.children_under_three AS "childrenUnderThree", r.children_from_three AS "childrenFromThree",
    r.waiting_since::text AS "waitingSince", r.wishes, r.paused_since IS NOT NULL AS "isPaused",
    r.state <> 'waiting' AS "hasLiveOffer",
    CASE WHEN closed.entries IS NULL THEN '{}'::text[] ELSE closed.entries END AS "closedEntries"
  FROM referral r
  LEFT JOIN (
    SELECT referral_id, array_agg(offering_id || ' ' || section_number) AS entries FROM place_offer
    WHERE ${CLOSED} GROUP BY referral_id
  ) closed ON closed.referral_id = r.id
  WHERE r.state IN ('waiting', 'offered') AND (
    (r.wishes = '[]' AND r.format_code = ANY($1))
    OR EXISTS (SELECT 1 FROM jsonb_array_elements(r.wishes) wish
      WHERE wish ->> 'formatCode' = ANY($1) OR wish ->> 'offeringId' = ANY($2)))
  ORDER BY r.waiting_since, r.code`;

/**
 * Reads the list at once, past entities, because each look at it means all of it. It looks into `place_offer`, which belongs to a room up
 * the stairs: what was declined before is part of whose turn it is, and that room asks here whose turn it is.
 */
@Injectable()
export class ListedCasesQuery {
  constructor(private readonly transaction: Transaction) {}

  /** All who wait for one of the courses, or have an offer that is not answered yet. Longest waiting first. */
  async wishing(courses: readonly Wished[]): Promise<readonly OfficeCase[]> {
    const formatCodes = courses.map(({ formatCode }) => formatCode);
    const ids = courses.map(({ id }) => id);
    const rows = await this.transaction.manager.query<Row[]>(LISTED, [formatCodes, ids]);
    return rows.map((row) => ({ ...row, closedEntries: toSet(row.closedEntries) }));
  }
}

/** Nearly nobody has declined anything, so nearly all share this one. */
const NONE: ReadonlySet<string> = new Set();

function toSet(entries: readonly string[]): ReadonlySet<string> {
  return entries.length === 0 ? NONE : new Set(entries);
}
