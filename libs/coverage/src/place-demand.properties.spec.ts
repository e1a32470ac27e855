import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { hasLawfulPriority } from '#libs/referral';
import { agsOf, aDemandCell, TODAY } from '../../../test/support/a-coverage-snapshot.js';
import { anyEntry, anySnapshot, shuffled } from '../../../test/support/any-coverage-snapshot.js';
import type { SupplyEntry } from '#libs/matching';
import { placeDemand, type CoverageSnapshot, type DemandCell, type UsedEntry } from './index.js';

const SMALL = { cells: 4, entries: 4 };
const RUNS = { numRuns: 150 };
const childrenOf = (cell: DemandCell) => cell.childrenUnderThree + cell.childrenFromThree;
const placedIn = (snapshot: CoverageSnapshot) => placeDemand(snapshot).cells.map((row) => row.placed);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** The rule said once more, plainly: which entries suit a person if there were places enough. */
function suiting(snapshot: CoverageSnapshot, cell: DemandCell): SupplyEntry[] {
  const { today, settings, reachability } = snapshot;
  const reach = snapshot.formats.find((format) => format.code === cell.formatCode)?.reachMinutes ?? -1;
  return snapshot.supply
    .filter((entry) => entry.formatCode === cell.formatCode)
    .filter((entry) => cell.level === null || entry.level === cell.level)
    .filter((entry) => entry.startsOn >= today && entry.startsOn <= addDays(today, settings.horizonDays))
    .filter((entry) => entry.confirmedOn >= addDays(today, -settings.freshnessDays))
    .filter((entry) => entry.isApproved && !entry.isAtRisk)
    .filter((entry) =>
      entry.siteIds.some((id) => (reachability.between(cell.ags, id)?.minutes ?? 999) <= reach),
    )
    .filter(
      (entry) => cell.dayparts.length === 0 || entry.dayparts.every((time) => cell.dayparts.includes(time)),
    )
    .filter((entry) => cell.childrenUnderThree === 0 || entry.childcareMinimumAgeYears < 3)
    .sort((a, b) => (a.offeringId + a.sectionNumber < b.offeringId + b.sectionNumber ? -1 : 1));
}

const smallestChildcare = (snapshot: CoverageSnapshot, offeringId: string) =>
  Math.min(...snapshot.supply.filter((e) => e.offeringId === offeringId).map((e) => e.childcareFree));

/** Who lays places aside where: everybody at the first section of each offering, then at the others. */
function claimsByHand(
  snapshot: CoverageSnapshot,
  inOrder: readonly DemandCell[],
): [DemandCell, SupplyEntry][] {
  const claims = inOrder.flatMap((cell) => suiting(snapshot, cell).map((entry) => ({ cell, entry })));
  const isFirst = ({ cell, entry }: { cell: DemandCell; entry: SupplyEntry }) =>
    suiting(snapshot, cell).find((candidate) => candidate.offeringId === entry.offeringId) === entry;
  const inRounds = [...claims.filter(isFirst), ...claims.filter((claim) => !isFirst(claim))];
  return inRounds.map(({ cell, entry }) => [cell, entry]);
}

/** Child places by entry and by how many-th child, laid aside one by one. */
function childPlacesByHand(snapshot: CoverageSnapshot, inOrder: readonly DemandCell[]) {
  const left = new Map<string, number>();
  const places = new Map<SupplyEntry, number[]>();
  for (const [cell, entry] of claimsByHand(snapshot, inOrder)) {
    for (let child = 0; child < cell.people * childrenOf(cell); child++) {
      const free = left.get(entry.offeringId) ?? smallestChildcare(snapshot, entry.offeringId);
      if (free <= 0) break;
      left.set(entry.offeringId, free - 1);
      const tiers = places.get(entry) ?? [0, 0, 0, 0];
      tiers[child % childrenOf(cell)] = (tiers[child % childrenOf(cell)] ?? 0) + 1;
      places.set(entry, tiers);
    }
  }
  return places;
}

/** One person more, who reaches this entry alone and comes after all others. */
function withStrangerAt(snapshot: CoverageSnapshot, wanted: SupplyEntry): CoverageSnapshot {
  const { formatCode, level } = wanted;
  const stranger = aDemandCell({ ags: agsOf(5), formatCode, level, waitingSince: addDays(TODAY, 1) });
  const { reachability } = snapshot;
  return {
    ...snapshot,
    demand: [...snapshot.demand, stranger],
    supply: snapshot.supply.map((entry) =>
      entry === wanted ? { ...entry, siteIds: [...entry.siteIds, 'z'] } : entry,
    ),
    reachability: {
      between: (ags, siteId) => reachability.between(ags, siteId),
      sitesWithin: (ags, limit) =>
        ags === agsOf(5)
          ? [{ siteId: 'z', minutes: 0, origin: 'measured' }]
          : reachability.sitesWithin(ags, limit),
    },
  };
}

/** Tries everything: can so many people of each cell sit somewhere at once? */
function canAllSit(
  snapshot: CoverageSnapshot,
  inOrder: readonly DemandCell[],
  counts: readonly number[],
): boolean {
  const people = inOrder.flatMap((cell, i) => Array.from({ length: counts[i] ?? 0 }, () => cell));
  const childPlaces = childPlacesByHand(snapshot, inOrder);
  const most = (offeringId: string) =>
    Math.max(
      ...snapshot.supply
        .filter((e) => e.offeringId === offeringId && isCounting(snapshot, e))
        .map((e) => e.freePlaces),
    );
  const options = new Map(inOrder.map((cell) => [cell, suiting(snapshot, cell)]));
  const seated: [DemandCell, SupplyEntry][] = [];
  const isAllowed = (cell: DemandCell, entry: SupplyEntry): boolean => {
    const here = [...seated.filter(([, at]) => at === entry).map(([who]) => who), cell];
    const offering = seated.filter(([, at]) => at.offeringId === entry.offeringId).length + 1;
    const tiers = childPlaces.get(entry) ?? [];
    return (
      here.length <= entry.freePlaces &&
      offering <= most(entry.offeringId) &&
      [1, 2, 3, 4].every((n) => here.filter((who) => childrenOf(who) >= n).length <= (tiers[n - 1] ?? 0))
    );
  };
  const seat = (index: number, from: number): boolean => {
    const cell = people[index];
    if (cell === undefined) return true;
    const entries = options.get(cell) ?? [];
    for (let i = people[index - 1] === cell ? from : 0; i < entries.length; i++) {
      const entry = entries[i] as SupplyEntry;
      if (!isAllowed(cell, entry)) continue;
      seated.push([cell, entry]);
      if (seat(index + 1, i)) return true;
      seated.pop();
    }
    return false;
  };
  return seat(0, 0);
}

const isCounting = (snapshot: CoverageSnapshot, entry: SupplyEntry): boolean =>
  placeDemand({ ...snapshot, demand: [] }).entries.some((row) => row.entry === entry && row.isCounting);

describe('placeDemand against trying everything', () => {
  it('places nobody later in the order at the expense of somebody earlier', () => {
    fc.assert(
      fc.property(anySnapshot(SMALL), (snapshot) => {
        const rows = placeDemand(snapshot).cells;
        const inOrder = rows.map((row) => row.cell);
        const best: number[] = [];
        for (const cell of inOrder) {
          let people = cell.people;
          while (!canAllSit(snapshot, inOrder, [...best, people])) people--;
          best.push(people);
        }
        expect(rows.map((row) => row.placed)).toEqual(best);
      }),
      RUNS,
    );
  });

  it('places as many as can be placed at all', () => {
    fc.assert(
      fc.property(anySnapshot(SMALL), (snapshot) => {
        const rows = placeDemand(snapshot).cells;
        const inOrder = rows.map((row) => row.cell);
        const most = (counts: readonly number[]): number => {
          if (!canAllSit(snapshot, inOrder, counts)) return -1;
          const cell = inOrder[counts.length];
          if (cell === undefined) return sum(counts);
          return Math.max(
            ...Array.from({ length: cell.people + 1 }, (_, people) => most([...counts, people])),
          );
        };
        expect(sum(rows.map((row) => row.placed))).toBe(most([]));
      }),
      { numRuns: 80 },
    );
  });
});

describe('placeDemand, always', () => {
  const larger = anySnapshot({ cells: 12, entries: 7 });

  it('places as many as the minimum cut lets through', () => {
    fc.assert(
      fc.property(larger, (snapshot) => {
        const { cells, cut } = placeDemand(snapshot);
        expect(cut.peopleBeyond + sum(cut.limits.map(({ capacity }) => capacity))).toBe(
          sum(cells.map((row) => row.placed)),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('has a place for one more where an entry is open, and nowhere else', () => {
    fc.assert(
      fc.property(larger, fc.nat(), (snapshot, pick) => {
        const used = placeDemand(snapshot).entries[pick % Math.max(1, snapshot.supply.length)];
        fc.pre(used !== undefined);
        const { entry, isOpen } = used as UsedEntry;
        const { cells } = placeDemand(withStrangerAt(snapshot, entry));
        expect(cells.find(({ cell }) => cell.ags === agsOf(5))?.placed).toBe(isOpen ? 1 : 0);
      }),
      { numRuns: 300 },
    );
  });

  it('takes people in the disclosed order and loses nobody', () => {
    fc.assert(
      fc.property(larger, (snapshot) => {
        const { cells } = placeDemand(snapshot);
        const order = cells.map(({ cell }) =>
          [hasLawfulPriority(cell.accessRoute) ? 0 : 1, cell.waitingSince, cell.ags].join(' '),
        );
        expect(order).toEqual([...order].sort());
        expect(new Set(cells.map((row) => row.cell))).toEqual(new Set(snapshot.demand));
        expect(cells.every((row) => row.placed >= 0 && row.placed + row.unplaced === row.cell.people)).toBe(
          true,
        );
      }),
      RUNS,
    );
  });

  it('gives each place once, and no child place twice', () => {
    fc.assert(
      fc.property(larger, (snapshot) => {
        const { cells, entries } = placeDemand(snapshot);
        expect(sum(entries.map((row) => row.taken))).toBe(sum(cells.map((row) => row.placed)));
        for (const { entry, taken, isCounting: counts } of entries) {
          expect(taken).toBeLessThanOrEqual(counts ? entry.freePlaces : 0);
          const siblings = entries.filter((row) => row.entry.offeringId === entry.offeringId);
          expect(sum(siblings.map((row) => row.taken))).toBeLessThanOrEqual(
            Math.max(...siblings.map((row) => row.entry.freePlaces)),
          );
        }
        const placedChildren = sum(cells.map((row) => row.placed * childrenOf(row.cell)));
        const childPlaces = sum(
          [...new Set(entries.map((row) => row.entry.offeringId))].map((id) =>
            smallestChildcare(snapshot, id),
          ),
        );
        expect(placedChildren).toBeLessThanOrEqual(childPlaces);
      }),
      RUNS,
    );
  });

  it('gives the same result however the rows were read', () => {
    fc.assert(
      fc.property(
        larger.chain((snapshot) => fc.tuple(fc.constant(snapshot), shuffled(snapshot))),
        ([snapshot, other]) => {
          expect(placeDemand(other)).toEqual(placeDemand(snapshot));
        },
      ),
      RUNS,
    );
  });

  it('never places fewer, of all or of the first in order, when a seat, a child place or a course is added', () => {
    fc.assert(
      fc.property(larger, fc.nat(), fc.boolean(), anyEntry, (snapshot, pick, isSeat, course) => {
        const index = pick % Math.max(1, snapshot.supply.length);
        const more = snapshot.supply.map((entry, i) => {
          if (i !== index) return entry;
          return isSeat
            ? { ...entry, freePlaces: entry.freePlaces + 1 }
            : { ...entry, childcareFree: entry.childcareFree + 1 };
        });
        const before = placedIn(snapshot);
        for (const supply of [more, [...snapshot.supply, { ...course, offeringId: 'new' }]]) {
          const after = placedIn({ ...snapshot, supply });
          before.forEach((_, i) => {
            expect(sum(after.slice(0, i + 1))).toBeGreaterThanOrEqual(sum(before.slice(0, i + 1)));
          });
        }
      }),
      { numRuns: 400 },
    );
  });
});
