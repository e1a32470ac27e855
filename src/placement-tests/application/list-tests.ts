import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, endOfDay, type LocalDate } from '#libs/calendar';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { PlacementTestRepository } from '../persistence/placement-test.repository.js';
import type { ShownTest } from '../shown-test.js';
import { ShowTests } from './show-tests.js';
import { testSentence } from './test-sentences.js';

/** Which days, both included; today and the next three months where none are named. */
export interface TestCalendarWish {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly formatCode: string | null;
}

const DAYS_SHOWN = 90;
const MOST_DAYS = 366;

/** “Kalender der Einstufungstests” of the whole county, cancelled dates included. */
@Injectable()
export class ListTests {
  constructor(
    private readonly tests: PlacementTestRepository,
    private readonly showTests: ShowTests,
    private readonly clock: Clock,
  ) {}

  async execute({ from, to, formatCode }: TestCalendarWish): Promise<readonly ShownTest[]> {
    const first = from ?? this.clock.today();
    const last = to ?? addDays(first, DAYS_SHOWN);
    if (daysBetween(first, last) > MOST_DAYS) throw rangeTooLong();
    const wanted = {
      from: endOfDay(addDays(first, -1), TIME_ZONE),
      before: endOfDay(last, TIME_ZONE),
      formatCode,
    };
    return this.showTests.execute(await this.tests.findBetween(wanted));
  }

  /** Throws `not-found`. */
  async one(id: string): Promise<ShownTest> {
    const test = await this.tests.find(id);
    if (test === null) throw notFound('Den Einstufungstermin');
    return this.showTests.one(test);
  }
}

function rangeTooLong(): Refused {
  const refusal = { code: 'range-too-long', field: 'to', facts: { days: MOST_DAYS } };
  return new Refused('invalid', refusal, testSentence(refusal));
}
