import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar';
import { aDemandCell, agsOf } from '../../../../test/support/a-coverage-snapshot.js';
import { anyDemandCell } from '../../../../test/support/any-coverage-snapshot.js';
import type { DemandCell } from '../demand.js';
import { inDisclosedOrder } from './disclosed-order.js';

describe('inDisclosedOrder', () => {
  it.each<[string, Partial<DemandCell>, Partial<DemandCell>]>([
    [
      'lawful priority beats a longer wait',
      { accessRoute: 'cooperation-plan', waitingSince: localDate('2026-11-01') },
      { waitingSince: localDate('2020-01-01') },
    ],
    [
      'an obligation without lawful priority does not',
      { waitingSince: localDate('2026-01-01') },
      { accessRoute: 'obliged-immigration', waitingSince: localDate('2026-01-02') },
    ],
    [
      'a longer wait beats the key of the Gemeinde',
      { waitingSince: localDate('2026-01-01'), ags: agsOf(2) },
      {},
    ],
    ['then the key of the Gemeinde', { formatCode: 'z' }, { formatCode: 'a', ags: agsOf(2) }],
    ['then the format', { formatCode: 'a', level: 'B1' }, { formatCode: 'b' }],
    ['then the level, without a test first', { level: null, childrenFromThree: 3 }, { level: 'literacy' }],
    ['at last the number of people', { people: 1 }, { people: 2 }],
  ])('%s', (_, first, second) => {
    const cells = [aDemandCell(first), aDemandCell(second)];
    expect(inDisclosedOrder([...cells].reverse())).toEqual(cells);
  });

  it('is total: rows in any order come out the same', () => {
    const rows = fc.array(anyDemandCell, { maxLength: 12 });
    const twice = rows.chain((cells) =>
      fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length })),
    );
    fc.assert(
      fc.property(twice, ([cells, others]) => {
        expect(inDisclosedOrder(others)).toEqual(inDisclosedOrder(cells));
      }),
    );
  });
});
