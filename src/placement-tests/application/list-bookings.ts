import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { mayBookFor } from '#libs/placement-test';
import { Audit } from '../../platform/audit/audit.js';
import { notFound } from '../../platform/refusal/refused.js';
import type { BookedCase } from '../booked-case.js';
import { PlacementTestRepository } from '../persistence/placement-test.repository.js';
import { TestBookingRepository } from '../persistence/test-booking.repository.js';
import type { ShownBooking } from '../shown-test.js';
import { demandOwnTest } from './hold-test.js';
import { ShowTests } from './show-tests.js';

/** “Buchungen ansehen”: the provider those of its own test, by case code alone; an office those of its own cases. */
@Injectable()
export class ListBookings {
  constructor(
    private readonly bookings: TestBookingRepository,
    private readonly tests: PlacementTestRepository,
    private readonly showTests: ShowTests,
    private readonly audit: Audit,
  ) {}

  async ofTest(testId: string, actor: Actor): Promise<readonly BookedCase[]> {
    const test = await this.tests.find(testId);
    if (test === null) throw notFound('Den Einstufungstermin');
    demandOwnTest(actor, test);
    const booked = await this.bookings.findInTest(testId);
    for (const { referralId: id, officeId: owner } of booked)
      await this.audit.recordFirstRead(actor, { kind: 'referral', id, owner, purpose: 'placement-test' });
    return booked;
  }

  /** The newest first; of one case, or of all (null). Somebody else's case has none. */
  async ofOffice(referralId: string | null, actor: Actor): Promise<readonly ShownBooking[]> {
    return this.withTests(await this.bookings.findOfOffice(actor.organisationId, referralId));
  }

  /** One of the actor's own office. Throws `not-found`. */
  async own(id: string, actor: Actor): Promise<ShownBooking> {
    const booked = await this.bookings.findBookedCase(id);
    if (booked === null || !mayBookFor(actor, booked)) throw notFound('Diese Buchung');
    const [shown] = await this.withTests([booked]);
    if (shown === undefined) throw notFound('Diese Buchung');
    return shown;
  }

  private async withTests(bookings: readonly BookedCase[]): Promise<readonly ShownBooking[]> {
    const tests = await this.tests.findAll([...new Set(bookings.map(({ testId }) => testId))]);
    const shown = new Map((await this.showTests.execute(tests)).map((test) => [test.id, test]));
    return bookings.flatMap((booked) => {
      const test = shown.get(booked.testId);
      return test === undefined ? [] : [{ ...booked, test }];
    });
  }
}
