import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';

/** What of the offers of a course the list depends on. */
export interface CourseOffers {
  /** Places given by lawful priority: offered, accepted or registered. */
  readonly byPriority: number;
  /** The last day on which an open offer is to be answered; null where none is open. */
  readonly openUntil: LocalDate | null;
}

const OFFERS = `
  SELECT offering_id AS "offeringId", count(*) FILTER (WHERE is_priority)::integer AS "byPriority",
    max(answer_until) FILTER (WHERE state = 'open')::text AS "openUntil"
  FROM place_offer WHERE state IN ('open', 'accepted', 'enrolled') AND offering_id = ANY($1)
  GROUP BY offering_id`;

const NONE: CourseOffers = { byPriority: 0, openUntil: null };

/**
 * Reads figures of `place_offer`, which belongs to a room up the stairs: how far the share for priority is used up decides whose turn it
 * is, and that room asks here whose turn it is.
 */
@Injectable()
export class CourseOffersQuery {
  constructor(private readonly transaction: Transaction) {}

  /** By offering; every offering has some. */
  async of(offeringIds: readonly string[]): Promise<(offeringId: string) => CourseOffers> {
    const rows = await this.transaction.manager.query<(CourseOffers & { readonly offeringId: string })[]>(
      OFFERS,
      [offeringIds],
    );
    const found = new Map(rows.map((row) => [row.offeringId, row]));
    return (offeringId) => found.get(offeringId) ?? NONE;
  }
}
