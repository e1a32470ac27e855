import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { PlacementTest, TestCancelReason } from '#libs/placement-test';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { TestBookingRepository } from '../persistence/test-booking.repository.js';
import { HoldTest } from './hold-test.js';
import { TellOfficesOfTest } from './tell-offices-of-test.js';

/** “Einstufungstermin absagen”, with a reason: bookings are off, and their offices are told at once. */
@Injectable()
export class CancelTest {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldTest,
    private readonly bookings: TestBookingRepository,
    private readonly tellOffices: TellOfficesOfTest,
    private readonly audit: Audit,
  ) {}

  execute(id: string, cancelReason: TestCancelReason, actor: Actor): Promise<PlacementTest> {
    return this.transaction.run(async () => {
      const test = await this.hold.ownToCome(id, actor);
      const cancelled = { ...test, state: 'cancelled' as const, cancelReason, version: test.version + 1 };
      await this.hold.save(cancelled);
      await this.tellOffices.execute(cancelled, 'cancelled');
      const booked = await this.bookings.findInTest(id);
      await this.bookings.cancelAll(booked.map((booking) => booking.id));
      await this.audit.record({
        actor,
        act: 'placement-test-cancelled',
        subjectKind: 'placement-test',
        subjectId: id,
        facts: { reason: cancelReason, bookings: booked.length },
      });
      return cancelled;
    });
  }
}
