import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { instant, type Instant } from '#libs/calendar';
import type { TestBooking } from '#libs/placement-test';
import { Transaction } from '../../platform/database/transaction.js';
import type { BookedCase } from '../booked-case.js';
import { TestBookingRow } from './test-booking.entity.js';

/** More than this an office does not look through. */
const MOST_SHOWN = 500;

const BOOKED_CASES = `
  SELECT b.id, b.test_id AS "testId", b.referral_id AS "referralId", b.state, b.booked_at AS "bookedAt",
    b.result_level AS "resultLevel", b.result_format_code AS "resultFormatCode", b.result_at AS "resultAt",
    r.code AS "caseCode", r.office_id AS "officeId"
  FROM placement_test_booking b JOIN referral r ON r.id = b.referral_id`;

type ReadBooking = Omit<BookedCase, 'bookedAt' | 'resultAt'> & {
  readonly bookedAt: Date;
  readonly resultAt: Date | null;
};

/** Rows of bookings, with the code and the office of their case. Changes are made while their test is held. */
@Injectable()
export class TestBookingRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(booking: TestBooking): Promise<void> {
    await this.transaction.manager.insert(TestBookingRow, booking);
  }

  async update(id: string, change: Partial<Omit<TestBooking, 'id'>>): Promise<void> {
    await this.transaction.manager.update(TestBookingRow, { id }, change);
  }

  async cancelAll(ids: readonly string[]): Promise<void> {
    await this.transaction.manager.update(TestBookingRow, { id: In([...ids]) }, { state: 'cancelled' });
  }

  /** The one booking of a case that is neither cancelled nor has a result, and when its test is over. */
  async findOpenOf(referralId: string): Promise<{ readonly id: string; readonly until: Instant } | null> {
    const [row] = await this.transaction.manager.query<{ id: string; until: Date }[]>(
      `SELECT b.id, t.ends_at AS until FROM placement_test_booking b JOIN placement_test t ON t.id = b.test_id
       WHERE b.referral_id = $1 AND b.state = 'booked'`,
      [referralId],
    );
    return row === undefined ? null : { id: row.id, until: instant(row.until) };
  }

  /** How many places of a test are taken. */
  countIn(testId: string): Promise<number> {
    return this.transaction.manager.countBy(TestBookingRow, { testId, state: Not('cancelled') });
  }

  /** The same for several tests; those without a booking are left out. */
  async countInEach(testIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.transaction.manager.query<{ id: string; taken: number }[]>(
      `SELECT test_id AS id, count(*)::int AS taken FROM placement_test_booking
       WHERE test_id = ANY($1) AND state <> 'cancelled' GROUP BY test_id`,
      [testIds],
    );
    return new Map(rows.map(({ id, taken }) => [id, taken]));
  }

  async findBookedCase(id: string): Promise<BookedCase | null> {
    const [row] = await this.read('WHERE b.id = $1', [id]);
    return row ?? null;
  }

  /** Those of a test that were not cancelled, by code: the order in which they were booked is nothing to the provider. */
  findInTest(testId: string): Promise<readonly BookedCase[]> {
    return this.read(`WHERE b.test_id = $1 AND b.state <> 'cancelled' ORDER BY r.code`, [testId]);
  }

  /** Those of one office, the newest first; of one case, or of all (null). */
  findOfOffice(officeId: string, referralId: string | null): Promise<readonly BookedCase[]> {
    return this.read(
      `WHERE r.office_id = $1 AND ($2::uuid IS NULL OR r.id = $2)
       ORDER BY b.booked_at DESC, b.id LIMIT ${MOST_SHOWN}`,
      [officeId, referralId],
    );
  }

  private async read(where: string, values: readonly unknown[]): Promise<readonly BookedCase[]> {
    const rows = await this.transaction.manager.query<ReadBooking[]>(`${BOOKED_CASES} ${where}`, [...values]);
    return rows.map(({ bookedAt, resultAt, ...plain }) => ({
      ...plain,
      bookedAt: instant(bookedAt),
      resultAt: resultAt === null ? null : instant(resultAt),
    }));
  }
}
