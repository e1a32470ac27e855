import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { PlacementTest, TestCancelReason } from '#libs/placement-test';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { PlacementTestRepository } from '../persistence/placement-test.repository.js';
import { TestBookingRepository } from '../persistence/test-booking.repository.js';
import { HoldTest } from './hold-test.js';
import { TellOfficesOfTest } from './tell-offices-of-test.js';
import { testSentence } from './test-sentences.js';

/** “Einstufungstermin absagen”, with a reason: bookings are off, and their offices are told at once. */
@Injectable()
export class CancelTest {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldTest,
    private readonly tests: PlacementTestRepository,
    private readonly bookings: TestBookingRepository,
    private readonly tellOffices: TellOfficesOfTest,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(id: string, cancelReason: TestCancelReason, actor: Actor): Promise<PlacementTest> {
    return this.transaction.run(async () => {
      const test = await this.hold.own(id, actor);
      if (test.state === 'cancelled') throw refused('test-cancelled');
      if (test.startsAt <= this.clock.now()) throw refused('test-over');
      const cancelled = { ...test, state: 'cancelled' as const, cancelReason, version: test.version + 1 };
      await this.tests.update(cancelled);
      await this.tellOffices.execute(cancelled, 'cancelled');
      const open = await this.bookings.findOpenIn(id);
      await this.bookings.cancelAll(open.map((booking) => booking.id));
      await this.audit.record({
        actor,
        act: 'placement-test-cancelled',
        subjectKind: 'placement-test',
        subjectId: id,
        facts: { reason: cancelReason, bookings: open.length },
      });
      return cancelled;
    });
  }
}

function refused(code: string): Refused {
  return new Refused('conflict', { code }, testSentence({ code }));
}
