import { Injectable } from '@nestjs/common';
import { SEEKING_STATES, type ParticipantNeed } from '#libs/referral';
import { Transaction } from '../../platform/database/transaction.js';

/** “Bedarf aus Fällen”: one person each, stripped of everything by which the case could be told from others of the same need. */
export type OpenNeed = ParticipantNeed & { readonly people: 1 };

/** Whose cases, and which; what is left out does not matter. */
export interface OpenNeedFilter {
  readonly officeId?: string;
  readonly ags?: string;
  readonly formatCode?: string;
}

const OPEN_NEEDS = `
  SELECT ags, format_code AS "formatCode", level, access_route AS "accessRoute", dayparts,
    children_under_three AS "childrenUnderThree", children_from_three AS "childrenFromThree",
    waiting_since::text AS "waitingSince", 1 AS people
  FROM referral
  WHERE state = ANY($1) AND paused_since IS NULL AND ($2::uuid IS NULL OR office_id = $2)
    AND ($3::text IS NULL OR ags = $3) AND ($4::text IS NULL OR format_code = $4)
  ORDER BY waiting_since, code`;

/** Reads thousands of cases at once for each look at the coverage, so it goes past entities. */
@Injectable()
export class OpenNeedQuery {
  constructor(private readonly transaction: Transaction) {}

  /** Longest waiting first. */
  find({ officeId, ags, formatCode }: OpenNeedFilter = {}): Promise<readonly OpenNeed[]> {
    return this.transaction.manager.query<OpenNeed[]>(OPEN_NEEDS, [
      SEEKING_STATES,
      officeId,
      ags,
      formatCode,
    ]);
  }
}
