import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { mayRunTest, type PlacementTest } from '#libs/placement-test';
import { Clock } from '../../platform/clock/clock.js';
import { notFound, Refused, type RefusalKind } from '../../platform/refusal/refused.js';
import { PlacementTestRepository } from '../persistence/placement-test.repository.js';
import { testSentence } from './test-sentences.js';

/** Holds a test against changes by others until the transaction ends. Tests are held before cases, and cases before bookings. */
@Injectable()
export class HoldTest {
  constructor(
    private readonly tests: PlacementTestRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`. */
  async any(id: string): Promise<PlacementTest> {
    const test = await this.tests.findForChange(id);
    if (test === null) throw notFound('Den Einstufungstermin');
    return test;
  }

  /** One of the actor's own provider that is still to come. Throws `not-own-test`, `test-cancelled` or `test-over`. */
  async ownToCome(id: string, actor: Actor): Promise<PlacementTest> {
    const test = await this.any(id);
    demandOwnTest(actor, test);
    if (test.state === 'cancelled') throw testRefused('test-cancelled');
    if (test.startsAt <= this.clock.now()) throw testRefused('test-over');
    return test;
  }

  /** Saves what became of a test that is held. */
  save(test: PlacementTest): Promise<void> {
    return this.tests.update(test);
  }
}

/** Everybody sees the calendar; its bookings and changes are the provider's own. Throws {@link Refused} for everybody else. */
export function demandOwnTest(actor: Actor, test: PlacementTest): void {
  if (!mayRunTest(actor, test)) throw testRefused('not-own-test', 'forbidden');
}

/** A refusal about a test, with its sentence. */
export function testRefused(code: string, kind: RefusalKind = 'conflict'): Refused {
  return new Refused(kind, { code }, testSentence({ code }));
}
