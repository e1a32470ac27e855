import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TrendScope } from './trend-count.js';
import { waitingSoFar, type StillWaiting } from './waiting-so-far.js';

const of = (formatCode: string, areaKey: string, days: number, people: number): StillWaiting => ({
  formatCode,
  areaKey,
  days,
  people,
});
const DISTRICT: TrendScope = { kind: 'district' };
const format = (key: string): TrendScope => ({ kind: 'format', key });
const area = (key: string): TrendScope => ({ kind: 'area', key });

describe('waitingSoFar', () => {
  it.each<[string, readonly StillWaiting[], TrendScope, number | null, boolean]>([
    ['nobody waits', [], DISTRICT, null, false],
    ['two people are hidden', [of('a', 'x', 10, 2)], DISTRICT, null, true],
    ['half waited at most so long', [of('a', 'x', 10, 3), of('b', 'y', 40, 2)], DISTRICT, 10, false],
    ['between two middle ones their mean', [of('a', 'x', 10, 2), of('a', 'x', 30, 2)], DISTRICT, 20, false],
    ['a part of none', [of('a', 'x', 10, 9)], format('b'), null, false],
    ['a small part', [of('a', 'x', 10, 9), of('b', 'x', 20, 2)], format('b'), null, true],
    ['what follows by subtraction', [of('a', 'x', 10, 9), of('b', 'x', 20, 2)], format('a'), null, true],
    [
      'a large one beside two small',
      [of('a', 'x', 10, 9), of('b', 'x', 20, 2), of('c', 'x', 5, 2)],
      format('a'),
      10,
      false,
    ],
    ['by area', [of('a', 'x', 10, 9), of('a', 'y', 50, 8)], area('y'), 50, false],
  ])('%s', (_what, people, scope, medianDays, isHidden) => {
    expect(waitingSoFar(people, scope, 3)).toEqual({ medianDays, isHidden });
  });

  it('tells a median of at least as many people as the threshold, or none', () => {
    const cell = fc.record({
      formatCode: fc.constantFrom('a', 'b', 'c'),
      areaKey: fc.constantFrom('x', 'y'),
      days: fc.nat(300),
      people: fc.integer({ min: 1, max: 6 }),
    });
    const scopes = fc.constantFrom(DISTRICT, format('a'), format('b'), area('x'));
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 8 }),
        scopes,
        fc.integer({ min: 2, max: 6 }),
        (people, scope, least) => {
          const { medianDays } = waitingSoFar(people, scope, least);
          const own = people.filter(
            ({ formatCode, areaKey }) =>
              scope.kind === 'district' || (scope.kind === 'format' ? formatCode : areaKey) === scope.key,
          );
          const count = own.reduce((sum, one) => sum + one.people, 0);
          if (medianDays !== null) expect(count).toBeGreaterThanOrEqual(least);
        },
      ),
    );
  });
});
