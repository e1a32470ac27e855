import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import {
  aDemandCell,
  agsOf,
  anEntry,
  aSnapshot,
  type SnapshotParts,
  TODAY,
} from '../../../test/support/a-coverage-snapshot.js';
import { anySnapshot } from '../../../test/support/any-coverage-snapshot.js';
import { demandInReach, discloseCoverage, placeDemand, type CoverageSnapshot } from './index.js';

const QUESTION = { siteId: 'a', formatCode: 'general', smallCellThreshold: 3 };
const inReach = (snapshot: CoverageSnapshot) => demandInReach(snapshot, placeDemand(snapshot), QUESTION);
const people = (municipality: number, count: number, part: Parameters<typeof aDemandCell>[0] = {}) =>
  aDemandCell({ ags: agsOf(municipality), people: count, ...part });
const county = (parts: SnapshotParts) =>
  inReach(aSnapshot({ minutes: { 1: { a: 10 }, 2: { a: 30 }, 3: { a: 45 }, 4: { a: 46 } }, ...parts }));

describe('demandInReach', () => {
  it('names the Gemeinden from which the site is in reach, the nearest first, and nobody beyond', () => {
    const { areas, rows } = county({ demand: [people(1, 4), people(3, 5), people(4, 9)] });
    expect(areas.map(({ ags, minutes, origin }) => [ags, minutes, origin])).toEqual([
      [agsOf(1), 10, 'measured'],
      [agsOf(2), 30, 'measured'],
      [agsOf(3), 45, 'measured'],
    ]);
    expect(rows.map(({ ags, people: count }) => [ags, count])).toEqual([
      [agsOf(1), 4],
      [agsOf(3), 5],
    ]);
  });

  it('tells levels apart, who has no place, and how long the longest of them waits', () => {
    const later = { waitingSince: addDays(TODAY, -5) };
    const { rows } = county({
      demand: [people(1, 8), people(1, 5, { level: 'A2' }), people(1, 3, { level: null, ...later })],
      supply: [anEntry({ freePlaces: 4 }), anEntry({ offeringId: 'o2', level: 'A2', freePlaces: 5 })],
    });
    expect(rows).toMatchObject([
      { level: null, people: 3, unplaced: 3, longestWaitDays: 5 },
      { level: 'A1', people: 8, unplaced: 4, longestWaitDays: 20 },
      { level: 'A2', people: 5, unplaced: 0, longestWaitDays: null },
    ]);
  });

  it.each([
    [5, 0, 0],
    [5, 5, 5],
    [8, 4, 4],
    [5, 4, null],
    [8, 2, null],
  ])('of %i people %i with children: %s are shown', (count, withChildren, shown) => {
    const { rows } = county({
      demand: [people(1, withChildren, { childrenFromThree: 1 }), people(1, count - withChildren)],
    });
    expect(rows[0]).toMatchObject({ people: count, childcare: shown });
  });

  it('hides a small Gemeinde at every level, and counts it in the sum of a whole Verbandsgemeinde only', () => {
    const found = county({ demand: [people(1, 2), people(2, 9), people(3, 2), people(4, 9)] });
    expect(found.areas.map(({ isSuppressed }) => isSuppressed)).toEqual([true, true, true]);
    expect(found.rows).toEqual([]);
    expect(found.sums).toEqual([
      { level: 'all', people: 11, unplaced: 11 },
      { level: 'A1', people: 11, unplaced: 11 },
    ]);
  });

  it('shows all levels together where a single level has few people', () => {
    const { areas, rows } = county({
      demand: [people(1, 2), people(1, 3, { level: 'A2' }), people(2, 5), people(3, 9)],
    });
    expect(areas.map(({ isSuppressed }) => isSuppressed)).toEqual([false, false, false]);
    expect(rows.filter(({ level }) => level === 'all')).toEqual([
      { ags: agsOf(1), level: 'all', people: 5, unplaced: 5, longestWaitDays: 20, childcare: null },
      { ags: agsOf(2), level: 'all', people: 5, unplaced: 5, longestWaitDays: 20, childcare: null },
    ]);
  });

  it('never shows a count that the map hides, whatever the demand', () => {
    fc.assert(
      fc.property(anySnapshot({ cells: 12, entries: 4 }), (snapshot) => {
        const placement = placeDemand(snapshot);
        const { rows } = demandInReach(snapshot, placement, QUESTION);
        for (const { ags, level, people: count, unplaced } of rows) {
          const asked = level === 'all' ? QUESTION : { ...QUESTION, level };
          const map = discloseCoverage(snapshot, placement, asked);
          expect(map.municipalities.find((area) => area.ags === ags)).toMatchObject({
            demand: count,
            unplaced,
            isSuppressed: false,
          });
        }
      }),
    );
  });
});
