import { Injectable } from '@nestjs/common';
import { instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import type { BookedCase } from '../booked-case.js';

const BOOKED_CASES = `
  SELECT b.id, b.test_id AS "testId", b.referral_id AS "referralId", b.state, b.booked_at AS "bookedAt",
    b.result_level AS "resultLevel", b.result_format_code AS "resultFormatCode", b.result_at AS "resultAt",
    r.code AS "caseCode", r.office_id AS "officeId"
  FROM placement_test_booking b JOIN referral r ON r.id = b.referral_id`;

type Read = Omit<BookedCase, 'bookedAt' | 'resultAt'> & {
  readonly bookedAt: Date;
  readonly resultAt: Date | null;
};

/** Bookings with the code and the office of their case. */
@Injectable()
export class BookedCaseQuery {
  constructor(private readonly transaction: Transaction) {}

  async one(id: string): Promise<BookedCase | null> {
    const [row] = await this.read('WHERE b.id = $1', [id]);
    return row ?? null;
  }

  /** Those of a test that were not cancelled, by code: the order in which they were booked tells the provider nothing. */
  ofTest(testId: string): Promise<readonly BookedCase[]> {
    return this.read(`WHERE b.test_id = $1 AND b.state <> 'cancelled' ORDER BY r.code`, [testId]);
  }

  /** Those of one office, the newest first; of one case, or of all (null). */
  ofOffice(officeId: string, referralId: string | null): Promise<readonly BookedCase[]> {
    return this.read(
      'WHERE r.office_id = $1 AND ($2::uuid IS NULL OR r.id = $2) ORDER BY b.booked_at DESC, b.id LIMIT 500',
      [officeId, referralId],
    );
  }

  private async read(where: string, values: readonly unknown[]): Promise<readonly BookedCase[]> {
    const rows = await this.transaction.manager.query<Read[]>(`${BOOKED_CASES} ${where}`, [...values]);
    return rows.map(({ bookedAt, resultAt, ...plain }) => ({
      ...plain,
      bookedAt: instant(bookedAt),
      resultAt: resultAt === null ? null : instant(resultAt),
    }));
  }
}
