import { Injectable } from '@nestjs/common';
import { localDate, type LocalDate } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';
import { Transaction } from '../../platform/database/transaction.js';

/** The offer of a place that a case has, as far as this room needs it. */
export interface LiveOffer {
  readonly offeringId: string;
  readonly providerId: string;
  readonly state: 'open' | 'accepted' | 'enrolled';
  readonly answerUntil: LocalDate;
  readonly level: LanguageLevel;
  readonly startsOn: LocalDate;
}

const LIVE = `
  SELECT p.offering_id AS "offeringId", o.provider_id AS "providerId", p.state, p.answer_until::text AS "answerUntil",
    s.level, s.starts_on::text AS "startsOn"
  FROM place_offer p
    JOIN offering o ON o.id = p.offering_id
    JOIN offering_section s ON s.offering_id = p.offering_id AND s.number = p.section_number
  WHERE p.referral_id = $1 AND p.state IN ('open', 'accepted', 'enrolled')`;

const BEGUN = `
  SELECT r.id
  FROM referral r
    JOIN place_offer p ON p.referral_id = r.id AND p.state = 'enrolled'
    JOIN offering_section s ON s.offering_id = p.offering_id AND s.number = p.section_number
  WHERE r.state = 'enrolled' AND s.starts_on <= $1
  ORDER BY r.id`;

/**
 * Looks at the rows of offers of places. They belong to a room up the stairs, which this one cannot ask; what a case is told by its
 * clocks, its sheet and its messages depends on them, so it reads them here, and only reads.
 */
@Injectable()
export class LiveOfferQuery {
  constructor(private readonly transaction: Transaction) {}

  /** At most one offer of a case lives (unique index). */
  async of(referralId: string): Promise<LiveOffer | null> {
    const [row] = await this.transaction.manager.query<LiveOffer[]>(LIVE, [referralId]);
    if (row === undefined) return null;
    return { ...row, answerUntil: localDate(row.answerUntil), startsOn: localDate(row.startsOn) };
  }

  /** Ids of registered cases whose section has begun by a day. */
  async begunBy(day: LocalDate): Promise<readonly string[]> {
    const rows = await this.transaction.manager.query<{ id: string }[]>(BEGUN, [day]);
    return rows.map(({ id }) => id);
  }
}
