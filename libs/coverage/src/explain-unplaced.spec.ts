import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { TODAY, aDemandCell, anEntry, aSnapshot } from '../../../test/support/a-coverage-snapshot.js';
import { anySnapshot } from '../../../test/support/any-coverage-snapshot.js';
import { explainUnplaced, GAP_CAUSES, placeDemand } from './index.js';
import type { SupplyEntry } from '#libs/matching';
import type { CoverageSnapshot, DemandCell, GapCause } from './index.js';

const explain = (snapshot: CoverageSnapshot) => explainUnplaced(snapshot, placeDemand(snapshot));

/** What each cause means for an offering that would otherwise do. */
const faults: Record<GapCause, Partial<SupplyEntry>> = {
  'no-offering-of-format': { formatCode: 'women' },
  'none-in-reach': { siteIds: ['z'] },
  full: { freePlaces: 0 },
  'starts-too-late': { startsOn: addDays(TODAY, 43) },
  'no-childcare': { childcareFree: 1 },
  'times-do-not-fit': { dayparts: ['morning', 'evening'] },
  'course-at-risk': { isAtRisk: true },
  'provider-without-approval': { isApproved: false },
  'nothing-reported': { confirmedOn: addDays(TODAY, -29) },
};
const fitting = anEntry({ childcareFree: 2 });
const parent = aDemandCell({ childrenFromThree: 2, dayparts: ['morning'] });

describe('explainUnplaced', () => {
  it.each(GAP_CAUSES)('%s alone', (cause) => {
    const supply = [{ ...fitting, ...faults[cause] }];
    expect(explain(aSnapshot({ demand: [parent], supply }))).toEqual([cause]);
  });

  it.each(GAP_CAUSES)('%s comes before all that stand after it', (cause) => {
    const later = GAP_CAUSES.slice(GAP_CAUSES.indexOf(cause));
    const supply = [
      { ...fitting, ...Object.assign({}, ...later.map((each) => faults[each])) } as SupplyEntry,
    ];
    expect(explain(aSnapshot({ demand: [parent], supply }))).toEqual([cause]);
  });

  it.each(GAP_CAUSES.slice(1))(
    '%s is the cause when the others fail earlier, wherever they stand',
    (cause) => {
      const failing = GAP_CAUSES.slice(0, GAP_CAUSES.indexOf(cause) + 1);
      for (const idOf of [(i: number) => `offering-${i}`, (i: number) => `offering-${9 - i}`]) {
        const supply = failing.map((each, i) => ({ ...fitting, ...faults[each], offeringId: idOf(i) }));
        expect(explain(aSnapshot({ demand: [parent], supply }))).toEqual([cause]);
      }
    },
  );

  it.each<[string, DemandCell, SupplyEntry[], GapCause | null]>([
    ['placed people need no cause', parent, [fitting], null],
    ['others came first', aDemandCell({ people: 2 }), [anEntry({ freePlaces: 1 })], 'full'],
    ['there is no offering at all', aDemandCell(), [], 'no-offering-of-format'],
    [
      'the format is offered at another level only',
      aDemandCell(),
      [anEntry({ level: 'B1' })],
      'no-offering-of-format',
    ],
    [
      'the level is not known yet',
      aDemandCell({ level: null }),
      [anEntry({ level: 'B1', freePlaces: 0 })],
      'full',
    ],
    [
      'a section that began already',
      aDemandCell(),
      [anEntry({ startsOn: addDays(TODAY, -1) })],
      'starts-too-late',
    ],
    [
      'of two families only one finds child places, though a place is free',
      aDemandCell({ childrenFromThree: 2, people: 2 }),
      [anEntry({ childcareFree: 3 })],
      'no-childcare',
    ],
    [
      'of two families only one finds child places, and no place is free either',
      aDemandCell({ childrenFromThree: 2, people: 2 }),
      [anEntry({ childcareFree: 3, freePlaces: 1 })],
      'full',
    ],
    [
      'a child too small for the course',
      aDemandCell({ childrenUnderThree: 1 }),
      [anEntry({ childcareFree: 2, childcareMinimumAgeYears: 3 })],
      'no-childcare',
    ],
  ])('%s', (_, person, supply, cause) => {
    expect(explain(aSnapshot({ demand: [person], supply }))).toEqual([cause]);
  });

  it('names a cause for everybody without a place and for nobody else, the same for the same options', () => {
    fc.assert(
      fc.property(anySnapshot({ cells: 10, entries: 6 }), (snapshot) => {
        const placement = placeDemand(snapshot);
        const causes = explainUnplaced(snapshot, placement);
        const byClass = new Map<number, GapCause>();
        placement.cells.forEach(({ unplaced, optionClass }, i) => {
          const cause = causes[i] ?? null;
          expect(cause === null).toBe(unplaced === 0);
          if (cause === null) return;
          expect(byClass.get(optionClass) ?? cause).toBe(cause);
          byClass.set(optionClass, cause);
        });
      }),
    );
  });

  it('says “full”, or to parents that child places lack, to those who missed what others with the same options got', () => {
    fc.assert(
      fc.property(anySnapshot({ cells: 10, entries: 6 }), (snapshot) => {
        const placement = placeDemand(snapshot);
        const causes = explainUnplaced(snapshot, placement);
        const taken = new Set(placement.cells.filter((row) => row.placed > 0).map((row) => row.optionClass));
        placement.cells.forEach(({ cell, optionClass }, i) => {
          if (!taken.has(optionClass) || causes[i] === null) return;
          const isParent = cell.childrenUnderThree + cell.childrenFromThree > 0;
          expect(isParent ? ['full', 'no-childcare'] : ['full']).toContain(causes[i]);
        });
      }),
      { numRuns: 200 },
    );
  });
});
