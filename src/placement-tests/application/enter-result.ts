import { Injectable } from '@nestjs/common';
import type { LanguageLevel } from '#libs/course-catalogue';
import type { Actor } from '#libs/kernel';
import { mayRunTest, type TestResultKind } from '#libs/placement-test';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { EnterTestResult } from '../../referrals/index.js';
import type { BookedCase } from '../booked-case.js';
import { TestBookingRepository } from '../persistence/test-booking.repository.js';
import { HoldTest } from './hold-test.js';
import { JudgeResult } from './judge-result.js';

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
    private readonly bookings: TestBookingRepository,
    private readonly enterTestResult: EnterTestResult,
    private readonly judge: JudgeResult,
    private readonly audit: Audit,
  ) {}

  execute(bookingId: string, { level, formatCode }: EnteredResult, actor: Actor): Promise<BookedCase> {
    return this.transaction.run(async () => {
      const test = await this.hold.any((await this.find(bookingId)).testId);
      if (!mayRunTest(actor, test)) throw notFound('Diese Buchung');
      const booked = await this.find(bookingId);
      const { kind, resultAt } = await this.judge.execute(test, booked);
      await this.enterTestResult.execute({ referralId: booked.referralId, level, formatCode }, actor);
      const entered = {
        state: 'tested' as const,
        resultLevel: level,
        resultFormatCode: formatCode,
        resultAt,
      };
      await this.bookings.update(bookingId, entered);
      await this.record(booked, kind, actor);
      return { ...booked, ...entered };
    });
  }

  private async find(id: string): Promise<BookedCase> {
    const booked = await this.bookings.findBookedCase(id);
    if (booked === null) throw notFound('Diese Buchung');
    return booked;
  }

  private record(booking: BookedCase, kind: TestResultKind, actor: Actor): Promise<void> {
    const { id, officeId, resultLevel, resultFormatCode } = booking;
    return this.audit.record({
      actor,
      act: kind === 'first' ? 'placement-test-result-entered' : 'placement-test-result-corrected',
      subjectKind: 'placement-test-booking',
      subjectId: id,
      facts: kind === 'first' ? {} : { formerLevel: resultLevel, formerFormatCode: resultFormatCode },
      owner: officeId,
      purpose: 'placement-test',
    });
  }
}
