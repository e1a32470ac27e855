import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { isBookable, OFFERING_STATES } from '#libs/course-catalogue';
import { Transaction } from '../../platform/database/transaction.js';

const BOOKABLE = OFFERING_STATES.filter(isBookable);

/** Courses that are filled from the list ($1: states, $2: day) and have a free place in a section to come. */
const FILLABLE = `
  FROM offering f JOIN offering_section s ON s.offering_id = f.id
  WHERE f.is_filled_from_list AND f.state = ANY($1) AND s.starts_on > $2 AND s.taken + s.held < f.maximum_size`;

/** Looks where filling could have something to do: short questions, asked at each change of a course or a case. */
@Injectable()
export class FillableOfferingsQuery {
  constructor(private readonly transaction: Transaction) {}

  async isFillable(offeringId: string, today: LocalDate): Promise<boolean> {
    const [row] = await this.transaction.manager.query<{ found: boolean }[]>(
      `SELECT EXISTS (SELECT 1 ${FILLABLE} AND f.id = $3) AS found`,
      [BOOKABLE, today, offeringId],
    );
    return row?.found === true;
  }

  /** Those that start first, first. */
  all(today: LocalDate): Promise<readonly string[]> {
    return this.ids(`SELECT f.id ${FILLABLE} GROUP BY f.id ORDER BY min(s.starts_on), f.id`, [
      BOOKABLE,
      today,
    ]);
  }

  /** Those which a waiting case wishes at its level, the dearest first. */
  suiting(referralId: string, today: LocalDate): Promise<readonly string[]> {
    return this.ids(
      `SELECT f.id FROM (SELECT f.id, f.format_code, s.level, s.starts_on ${FILLABLE}) f
       JOIN referral r ON r.id = $3 AND r.state = 'waiting' AND r.level = f.level
       CROSS JOIN LATERAL (
         SELECT min(wish.rank) AS rank FROM jsonb_array_elements(CASE jsonb_array_length(r.wishes)
           WHEN 0 THEN jsonb_build_array(jsonb_build_object('formatCode', r.format_code)) ELSE r.wishes END)
           WITH ORDINALITY AS wish (wish, rank)
         WHERE wish.wish ->> 'formatCode' = f.format_code OR wish.wish ->> 'offeringId' = f.id::text) wished
       WHERE wished.rank IS NOT NULL
       GROUP BY f.id ORDER BY min(wished.rank), min(f.starts_on), f.id`,
      [BOOKABLE, today, referralId],
    );
  }

  private async ids(sql: string, values: readonly unknown[]): Promise<readonly string[]> {
    const rows = await this.transaction.manager.query<{ id: string }[]>(sql, [...values]);
    return rows.map(({ id }) => id);
  }
}
