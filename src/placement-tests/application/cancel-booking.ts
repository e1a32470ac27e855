import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeBookingCancel, mayBookFor } from '#libs/placement-test';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { TestBookingRepository } from '../persistence/test-booking.repository.js';
import type { BookedCase } from '../booked-case.js';
import { HoldTest } from './hold-test.js';
import { testSentence } from './test-sentences.js';

/** “Buchung absagen”, by the office of the case, until the test begins: the place is free again. */
@Injectable()
export class CancelBooking {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldTest,
    private readonly bookings: TestBookingRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(id: string, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const { testId, referralId } = await this.own(id, actor);
      const test = await this.hold.any(testId);
      const judged = judgeBookingCancel(test, await this.own(id, actor), this.clock.now());
      if (!judged.ok) throw new Refused('conflict', judged.refusal, testSentence(judged.refusal));
      await this.bookings.cancelAll([id]);
      await this.audit.record({
        actor,
        act: 'placement-test-booking-cancelled',
        subjectKind: 'referral',
        subjectId: referralId,
        purpose: 'placement-test',
      });
    });
  }

  private async own(id: string, actor: Actor): Promise<BookedCase> {
    const booked = await this.bookings.findBookedCase(id);
    if (booked === null || !mayBookFor(actor, booked)) throw notFound('Diese Buchung');
    return booked;
  }
}
