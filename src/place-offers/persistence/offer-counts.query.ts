import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import type { AnsweredOffers, OfferCounts, PendingOffer } from '../offer-counts.js';

/** Only those who would be there from the start: who enters a later section does not help a course to its minimum. */
const LIVE = `
  SELECT offering_id AS "offeringId", count(*) FILTER (WHERE state = 'open')::int AS open,
    count(*) FILTER (WHERE state = 'accepted')::int AS accepted
  FROM place_offer WHERE state IN ('open', 'accepted') AND offering_id = ANY($1) AND section_number = 1
  GROUP BY offering_id`;

/** What was withdrawn says nothing of whether people accept. */
const ANSWERED = `
  SELECT count(*)::int AS answered, count(*) FILTER (WHERE state IN ('accepted', 'enrolled'))::int AS accepted
  FROM place_offer WHERE state IN ('accepted', 'enrolled', 'declined', 'expired') AND made_at >= $1`;

const PENDING = (owner: string, subjectId: string, label: string): string => `
  SELECT o.state, ${subjectId} AS "subjectId", ${label} AS label, o.answer_until::text AS "answerUntil"
  FROM place_offer o JOIN referral r ON r.id = o.referral_id JOIN offering f ON f.id = o.offering_id
  WHERE o.state IN ('open', 'accepted') AND ${owner} = $1 ORDER BY o.answer_until, o.id`;
const PENDING_OF = {
  office: PENDING('r.office_id', 'r.id', 'r.code'),
  provider: PENDING('f.provider_id', 'f.id', 'f.title'),
} as const;

/** Counts offers, without a look at whose they are. */
@Injectable()
export class OfferCountsQuery {
  constructor(private readonly transaction: Transaction) {}

  /** Courses without such offers are left out. */
  live(offeringIds: readonly string[]): Promise<readonly (OfferCounts & { readonly offeringId: string })[]> {
    return this.transaction.manager.query(LIVE, [offeringIds]);
  }

  /** The nearest deadline first. */
  pending(party: keyof typeof PENDING_OF, organisationId: string): Promise<readonly PendingOffer[]> {
    return this.transaction.manager.query<PendingOffer[]>(PENDING_OF[party], [organisationId]);
  }

  async answeredSince(since: Instant): Promise<AnsweredOffers> {
    const [row] = await this.transaction.manager.query<AnsweredOffers[]>(ANSWERED, [since]);
    return row ?? { answered: 0, accepted: 0 };
  }
}
