import { Injectable } from '@nestjs/common';
import { dayAt } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';
import type { Actor } from '#libs/kernel';
import { judgeTestResult, mayRunTest, type PlacementTest, type TestResultKind } from '#libs/placement-test';
import { parameterAt } from '#libs/rule-parameter';
import { Audit } from '../../platform/audit/audit.js';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { EnterTestResult } from '../../referrals/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { BookedCase } from '../booked-case.js';
import { BookedCaseQuery } from '../persistence/booked-case.query.js';
import { TestBookingRepository } from '../persistence/test-booking.repository.js';
import { HoldTest } from './hold-test.js';
import { testSentence } from './test-sentences.js';

/** What the test showed: the level, and the Kurstyp that is recommended where it is another than the one wished. */
export interface EnteredResult {
  readonly level: LanguageLevel;
  readonly formatCode: string | null;
}

/**
 * “Ergebnis eintragen”, by the provider of the test: the level flows into the case, and offers may follow. It may be corrected for
 * some days; the protocol keeps what stood before.
 */
@Injectable()
export class EnterResult {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldTest,
    private readonly bookedCases: BookedCaseQuery,
    private readonly bookings: TestBookingRepository,
    private readonly enterTestResult: EnterTestResult,
    private readonly parameters: FindRuleParameters,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(bookingId: string, { level, formatCode }: EnteredResult, actor: Actor): Promise<BookedCase> {
    return this.transaction.run(async () => {
      const test = await this.hold.any((await this.find(bookingId)).testId);
      if (!mayRunTest(actor, test)) throw notFound('Diese Buchung');
      const booking = await this.find(bookingId);
      const kind = await this.judge(test, booking);
      await this.enterTestResult.execute({ referralId: booking.referralId, level, formatCode }, actor);
      const entered = {
        state: 'tested' as const,
        resultLevel: level,
        resultFormatCode: formatCode,
        resultAt: booking.resultAt ?? this.clock.now(),
      };
      await this.bookings.update(bookingId, entered);
      await this.record(booking, kind, actor);
      return { ...booking, ...entered };
    });
  }

  private async find(id: string): Promise<BookedCase> {
    const booking = await this.bookedCases.one(id);
    if (booking === null) throw notFound('Diese Buchung');
    return booking;
  }

  private async judge(test: PlacementTest, booking: BookedCase): Promise<TestResultKind> {
    const today = this.clock.today();
    const judged = judgeTestResult(test, booking, {
      now: this.clock.now(),
      today,
      enteredOn: booking.resultAt === null ? null : dayAt(booking.resultAt, TIME_ZONE),
      correctionDays: parameterAt(await this.parameters.all(), 'placement-test.correction-days', today),
    });
    if (!judged.ok) throw new Refused('conflict', judged.refusal, testSentence(judged.refusal));
    return judged.value;
  }

  private record({ id, resultLevel, resultFormatCode }: BookedCase, kind: TestResultKind, actor: Actor) {
    return this.audit.record({
      actor,
      act: kind === 'first' ? 'placement-test-result-entered' : 'placement-test-result-corrected',
      subjectKind: 'placement-test-booking',
      subjectId: id,
      facts: kind === 'first' ? {} : { formerLevel: resultLevel, formerFormatCode: resultFormatCode },
    });
  }
}
