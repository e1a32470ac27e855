import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { PlacementTest } from '#libs/placement-test';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { PlacementTestRepository } from '../persistence/placement-test.repository.js';
import { TestBookingRepository } from '../persistence/test-booking.repository.js';
import { HoldTest } from './hold-test.js';
import { JudgeTest } from './judge-test.js';
import type { TestDetails } from './post-test.js';
import { TellOfficesOfTest } from './tell-offices-of-test.js';
import { testSentence } from './test-sentences.js';

/** “Einstufungstermin ändern”. Bookings stay; their offices are told where time or place is another. */
@Injectable()
export class ChangeTest {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldTest,
    private readonly tests: PlacementTestRepository,
    private readonly bookings: TestBookingRepository,
    private readonly judge: JudgeTest,
    private readonly tellOffices: TellOfficesOfTest,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(id: string, details: TestDetails, seenVersion: number, actor: Actor): Promise<PlacementTest> {
    return this.transaction.run(async () => {
      const test = await this.hold.own(id, actor);
      if (test.version !== seenVersion) throw refused('changed-meanwhile');
      if (test.state === 'cancelled') throw refused('test-cancelled');
      if (test.startsAt <= this.clock.now()) throw refused('test-over');
      const changed = { ...test, ...details, version: test.version + 1 };
      await this.judge.execute(changed, await this.bookings.countIn(id));
      await this.tests.update(changed);
      if (isElsewhere(test, changed)) await this.tellOffices.execute(changed, 'changed');
      await this.audit.record({
        actor,
        act: 'placement-test-changed',
        subjectKind: 'placement-test',
        subjectId: id,
      });
      return changed;
    });
  }
}

function isElsewhere(before: PlacementTest, after: PlacementTest): boolean {
  return (
    before.startsAt !== after.startsAt || before.endsAt !== after.endsAt || before.siteId !== after.siteId
  );
}

function refused(code: string): Refused {
  return new Refused('conflict', { code }, testSentence({ code }));
}
