import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGE_LEVELS } from '#libs/course-catalogue';
import { aDemandCell, agsOf, anEntry, aSnapshot } from '../../../test/support/a-coverage-snapshot.js';
import { anySnapshot } from '../../../test/support/any-coverage-snapshot.js';
import { discloseCoverage, placeDemand } from './index.js';
import type { CoverageQuestion, CoverageSnapshot, DisclosedFigures } from './index.js';

const disclosed = (snapshot: CoverageSnapshot, question: Partial<CoverageQuestion> = {}) =>
  discloseCoverage(snapshot, placeDemand(snapshot), {
    formatCode: 'general',
    ...question,
    smallCellThreshold: 3,
  });
const people = (municipality: number, count: number, level: 'A1' | 'A2' | null = 'A1') =>
  aDemandCell({ ags: agsOf(municipality), people: count, level });
const demands = (figures: readonly DisclosedFigures[]) => figures.map(({ demand }) => demand);

describe('discloseCoverage', () => {
  it('shows what is not small, added up for associations and the whole', () => {
    const shown = disclosed(
      aSnapshot({ demand: [people(1, 4), people(2, 5), people(3, 6)], supply: [anEntry({ freePlaces: 4 })] }),
    );
    expect(shown.municipalities[0]).toEqual({
      ags: agsOf(1),
      name: 'Gemeinde 1',
      associationKey: '073395001',
      demand: 4,
      placed: 4,
      unplaced: 0,
      rate: 1,
      longestWaitDays: null,
      isSuppressed: false,
      freePlacesInReach: 4,
      nearestMinutes: 10,
      nearestOrigin: 'measured',
    });
    expect(demands(shown.municipalities)).toEqual([4, 5, 6, 0]);
    expect(demands(shown.associations)).toEqual([9, 6]);
    expect(shown.total).toMatchObject({ demand: 15, placed: 4, unplaced: 11, longestWaitDays: 20 });
  });

  it('hides all figures of people of a small cell and of the one it could be found by, not what is offered', () => {
    const shown = disclosed(
      aSnapshot({ demand: [people(1, 2), people(2, 5), people(3, 6)], supply: [anEntry({ level: 'B1' })] }),
    );
    expect(demands(shown.municipalities)).toEqual([null, null, 6, 0]);
    expect(shown.municipalities[0]).toMatchObject({
      placed: null,
      unplaced: null,
      rate: null,
      longestWaitDays: null,
      isSuppressed: true,
      freePlacesInReach: 10,
    });
    expect(demands(shown.associations)).toEqual([7, 6]);
  });

  it('hides a row of which few found no place', () => {
    const shown = disclosed(
      aSnapshot({ demand: [people(1, 9), people(3, 6)], supply: [anEntry({ freePlaces: 8 })] }),
    );
    expect(shown.municipalities[0]).toMatchObject({ demand: null, isSuppressed: true });
  });

  it('hides all levels of an area where one of them is small', () => {
    const snapshot = aSnapshot({
      demand: [people(1, 5), people(1, 2, 'A2'), people(2, 5), people(3, 6), people(4, 4, 'A2')],
    });
    expect(demands(disclosed(snapshot).municipalities)).toEqual([7, 5, 6, 4]);
    expect(demands(disclosed(snapshot, { level: 'A1' }).municipalities)).toEqual([null, 5, 6, null]);
    expect(demands(disclosed(snapshot, { level: 'A2' }).municipalities)).toEqual([null, 0, 0, null]);
    expect(demands(disclosed(snapshot, { level: 'A1' }).associations)).toEqual([null, null]);
  });
});

describe('discloseCoverage, whatever the people', () => {
  const figuresOf = (snapshot: CoverageSnapshot, question: Partial<CoverageQuestion>) => {
    const { total, municipalities, associations } = disclosed(snapshot, question);
    return [total, ...municipalities, ...associations];
  };

  it('never shows a small count, and shows of an area every level or none', () => {
    fc.assert(
      fc.property(anySnapshot({ cells: 25, entries: 6 }), (snapshot) => {
        const together = figuresOf(snapshot, {});
        const levels = [null, ...LANGUAGE_LEVELS].map((level) => figuresOf(snapshot, { level }));
        for (const figures of [together, ...levels].flat()) {
          const counts = [figures.demand, figures.placed, figures.unplaced];
          expect(counts.filter((count) => count === 1 || count === 2)).toEqual([]);
          expect(counts.every((count) => (count === null) === figures.isSuppressed)).toBe(true);
        }
        together.forEach((figures, area) => {
          const hidden = new Set(levels.map((ofLevel) => ofLevel[area]?.isSuppressed));
          expect(hidden.size).toBe(1);
          if (figures.isSuppressed) expect(hidden).toEqual(new Set([true]));
        });
      }),
      { numRuns: 200 },
    );
  });
});
