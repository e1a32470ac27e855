import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { TestBooking } from '#libs/placement-test';
import { Transaction } from '../../platform/database/transaction.js';
import { TestBookingRow } from './test-booking.entity.js';

/** Rows of bookings. Changes are made while their test is held. */
@Injectable()
export class TestBookingRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(booking: TestBooking): Promise<void> {
    await this.transaction.manager.insert(TestBookingRow, booking);
  }

  async update(id: string, change: Partial<Omit<TestBooking, 'id'>>): Promise<void> {
    await this.transaction.manager.update(TestBookingRow, { id }, change);
  }

  find(id: string): Promise<TestBooking | null> {
    return this.transaction.manager.findOneBy(TestBookingRow, { id });
  }

  /** The one booking of a case that is neither cancelled nor has a result; its test may be over. */
  findOpenOf(referralId: string): Promise<TestBooking | null> {
    return this.transaction.manager.findOneBy(TestBookingRow, { referralId, state: 'booked' });
  }

  /** Those of a test that still wait for a result. */
  findOpenIn(testId: string): Promise<TestBooking[]> {
    return this.transaction.manager.findBy(TestBookingRow, { testId, state: 'booked' });
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

  async cancelAll(ids: readonly string[]): Promise<void> {
    await this.transaction.manager.update(TestBookingRow, { id: In([...ids]) }, { state: 'cancelled' });
  }
}
