import { Injectable } from '@nestjs/common';
import type { ListedCase } from '#libs/waiting-list';
import { Transaction } from '../../platform/database/transaction.js';

type Row = Omit<ListedCase, 'closedEntries'> & { readonly closedEntries: readonly string[] };

const LISTED = `
SELECT r.id, r.code, r.ags, r.format_code AS "formatCode", r.level, r.access_route AS "accessRoute",
  r.entitled_until::text AS "entitledUntil", r.dayparts, r.children_under_three AS "childrenUnderThree",
  r.children_from_three AS "childrenFromThree", r.waiting_since::text AS "waitingSince", r.wishes,
  r.paused_since IS NOT NULL AS "isPaused",
  false AS "hasLiveOffer",
  ARRAY(SELECT o.offering_id || ' ' || o.section_number FROM place_offer o
    WHERE o.referral_id = r.id AND (o.state IN ('declined', 'expired') OR (o.state = 'withdrawn' AND o.decided_by = 'provider'))) AS "closedEntries"
FROM referral r WHERE r.state = 'waiting'`;

/** Interim. */
@Injectable()
export class ListedCasesQuery {
  constructor(private readonly transaction: Transaction) {}

  async all(): Promise<readonly ListedCase[]> {
    const rows = await this.transaction.manager.query<Row[]>(LISTED);
    return rows.map((row) => ({ ...row, closedEntries: new Set(row.closedEntries) }));
  }
}
