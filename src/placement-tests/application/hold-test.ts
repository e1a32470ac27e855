import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { mayRunTest, type PlacementTest } from '#libs/placement-test';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { PlacementTestRepository } from '../persistence/placement-test.repository.js';
import { testSentence } from './test-sentences.js';

/** Holds a test against changes by others until the transaction ends. Tests are held before cases, and cases before bookings. */
@Injectable()
export class HoldTest {
  constructor(private readonly tests: PlacementTestRepository) {}

  /** Throws `not-found`. */
  async any(id: string): Promise<PlacementTest> {
    const test = await this.tests.findForChange(id);
    if (test === null) throw notFound('Den Einstufungstermin');
    return test;
  }

  /** Everybody sees the calendar; only its provider may change a date of it. Throws `not-own-test`. */
  async own(id: string, actor: Actor): Promise<PlacementTest> {
    const test = await this.any(id);
    demandOwnTest(actor, test);
    return test;
  }
}

/** Throws {@link Refused} unless the actor's provider runs the test. */
export function demandOwnTest(actor: Actor, test: PlacementTest): void {
  if (mayRunTest(actor, test)) return;
  const refusal = { code: 'not-own-test' };
  throw new Refused('forbidden', refusal, testSentence(refusal));
}
