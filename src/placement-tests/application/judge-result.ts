import { Injectable } from '@nestjs/common';
import { dayAt, type Instant } from '#libs/calendar';
import { judgeTestResult, type PlacementTest, type TestResultKind } from '#libs/placement-test';
import { parameterAt } from '#libs/rule-parameter';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { BookedCase } from '../booked-case.js';
import { testSentence } from './test-sentences.js';

/** Asks the rule whether a result may be entered now. */
@Injectable()
export class JudgeResult {
  constructor(
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  /** Whether it is the first one or a correction, and since when there is one. Throws {@link Refused}. */
  async execute(
    test: PlacementTest,
    booking: BookedCase,
  ): Promise<{ readonly kind: TestResultKind; readonly resultAt: Instant }> {
    const now = this.clock.now();
    const today = this.clock.today();
    const judged = judgeTestResult(test, booking, {
      now,
      today,
      enteredOn: booking.resultAt === null ? null : dayAt(booking.resultAt, TIME_ZONE),
      correctionDays: parameterAt(await this.parameters.all(), 'placement-test.correction-days', today),
    });
    if (!judged.ok) throw new Refused('conflict', judged.refusal, testSentence(judged.refusal));
    return { kind: judged.value, resultAt: booking.resultAt ?? now };
  }
}
