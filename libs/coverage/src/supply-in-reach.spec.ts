import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { TODAY, agsOf, anEntry, aSnapshot } from '../../../test/support/a-coverage-snapshot.js';
import { anySnapshot } from '../../../test/support/any-coverage-snapshot.js';
import { coverageByMunicipality, placeDemand, supplyBySite, supplyInReach } from './index.js';
import type { CoverageQuestion } from './index.js';

const snapshot = aSnapshot({
  minutes: { 1: { a: 10 }, 2: { a: 40, b: 20 }, 3: { b: 45 }, 4: { b: 46 } },
  supply: [
    anEntry({ freePlaces: 2 }),
    anEntry({ sectionNumber: 2, level: 'A2', freePlaces: 3, startsOn: addDays(TODAY, 30) }),
    anEntry({ offeringId: 'offering-2', siteIds: ['b'], freePlaces: 4, isAtRisk: true }),
    anEntry({ offeringId: 'offering-3', siteIds: ['b'], level: 'B1', freePlaces: 5 }),
  ],
});
const around = (members: readonly number[], question: CoverageQuestion = { formatCode: 'general' }) =>
  supplyInReach(snapshot, question)(members.map(agsOf));

describe('supplyInReach', () => {
  it.each<[string, readonly number[], CoverageQuestion, number, number | null]>([
    ['of one Gemeinde', [1], { formatCode: 'general' }, 3, 10],
    ['of neighbours, each place once', [1, 2], { formatCode: 'general' }, 8, 10],
    ['of a level', [1, 2], { formatCode: 'general', level: 'B1' }, 5, 20],
    ['of nobody', [], { formatCode: 'general' }, 0, null],
    ['out of reach', [4], { formatCode: 'general' }, 0, null],
    ['of a format nobody offers', [1, 2, 3], { formatCode: 'women' }, 0, null],
  ])('counts the places %s', (_, members, question, freePlacesInReach, nearestMinutes) => {
    expect(around(members, question)).toMatchObject({ freePlacesInReach, nearestMinutes });
  });

  it('says of a single Gemeinde what the map says, and of all never less than of one', () => {
    fc.assert(
      fc.property(
        anySnapshot({ cells: 3, entries: 6 }),
        fc.constantFrom(undefined, 'A1' as const),
        (given, level) => {
          const [format] = given.formats;
          if (format === undefined) return;
          const question = { formatCode: format.code, level };
          const inReach = supplyInReach(given, question);
          const whole = inReach(given.municipalities.map(({ ags }) => ags));
          for (const row of coverageByMunicipality(given, placeDemand(given), question)) {
            const { freePlacesInReach, nearestMinutes, nearestOrigin } = row;
            expect(inReach([row.ags])).toEqual({ freePlacesInReach, nearestMinutes, nearestOrigin });
            expect(whole.freePlacesInReach).toBeGreaterThanOrEqual(freePlacesInReach);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('supplyBySite', () => {
  it('names each site with an offering, its free places and the first free start', () => {
    expect(supplyBySite(snapshot, { formatCode: 'general' })).toEqual([
      { siteId: 'a', freePlaces: 3, offerings: 1, nextStart: anEntry({}).startsOn },
      { siteId: 'b', freePlaces: 5, offerings: 2, nextStart: anEntry({}).startsOn },
    ]);
  });

  it('leaves out other levels, and names no start where nothing is free', () => {
    expect(supplyBySite(snapshot, { formatCode: 'general', level: 'A1' })).toEqual([
      { siteId: 'a', freePlaces: 2, offerings: 1, nextStart: anEntry({}).startsOn },
      { siteId: 'b', freePlaces: 0, offerings: 1, nextStart: null },
    ]);
    expect(supplyBySite(snapshot, { formatCode: 'general', level: 'C1' })).toEqual([]);
  });
});
