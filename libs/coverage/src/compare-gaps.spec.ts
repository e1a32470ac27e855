import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { TODAY } from '../../../test/support/a-coverage-snapshot.js';
import { aFoundGap, aGap } from '../../../test/support/a-gap.js';
import { compareGaps } from './index.js';
import type { FoundGap, Gap, GapCheck, GapComparison } from './index.js';

const check = (part: Partial<GapCheck> = {}): GapCheck => ({
  today: TODAY,
  checksUntilClosed: 2,
  growthPeople: 3,
  newId: (found) => `new ${found.areaKey} ${found.formatCode} ${found.level}`,
  ...part,
});
const listOf = (comparison: GapComparison) =>
  Object.entries(comparison).flatMap(([list, gaps]) => (gaps as Gap[]).map(() => list));
const only = (known: Gap[], found: FoundGap[], part: Partial<GapCheck> = {}) => {
  const comparison = compareGaps(known, found, check(part));
  return { list: listOf(comparison), gap: Object.values(comparison).flat()[0] as Gap };
};

describe('compareGaps', () => {
  it('opens a gap that was not there, told with all its people', () => {
    const { list, gap } = only([], [aFoundGap()]);
    expect(list).toEqual(['opened']);
    expect(gap).toEqual({
      ...aFoundGap(),
      id: 'new 073395001 general A1',
      openedOn: TODAY,
      lastSeenOn: TODAY,
      lastCheckedOn: TODAY,
      coveredChecks: 0,
      closedOn: null,
      version: 1,
      toldPeople: 8,
    });
  });

  it.each<[string, number, number, string, Partial<Gap>]>([
    ['the same people', 8, 3, 'persisting', {}],
    ['two more than told', 10, 3, 'persisting', {}],
    ['three more than told', 11, 3, 'grown', { version: 2, toldPeople: 11 }],
    ['fewer people', 2, 3, 'persisting', {}],
    ['the same people, told at every growth', 8, 0, 'persisting', {}],
    ['one more, told at every growth', 9, 0, 'grown', { version: 2, toldPeople: 9 }],
  ])('sees it again with %s: %i', (_, people, growthPeople, list, told) => {
    const seen = only([aGap()], [aFoundGap({ people, severity: 'high' })], { growthPeople });
    const now = { people, severity: 'high', toldPeople: 8, lastSeenOn: TODAY, lastCheckedOn: TODAY } as const;
    expect(seen).toEqual({ list: [list], gap: aGap({ ...now, ...told }) });
  });

  it.each<[string, Partial<Gap>, number, string, Partial<Gap>]>([
    ['waits after the first check without it', {}, 2, 'covered', { coveredChecks: 1 }],
    ['closes after the second', { coveredChecks: 1 }, 2, 'closed', { coveredChecks: 2, closedOn: TODAY }],
    ['closes at once where one check is enough', {}, 1, 'closed', { coveredChecks: 1, closedOn: TODAY }],
    [
      'counts a day once',
      { lastCheckedOn: TODAY, coveredChecks: 1 },
      2,
      'covered',
      { lastCheckedOn: TODAY, coveredChecks: 1 },
    ],
  ])('%s', (_, known, checksUntilClosed, list, expected) => {
    const missed = only([aGap(known)], [], { checksUntilClosed });
    expect(missed.list).toEqual([list]);
    expect(missed.gap).toEqual(aGap({ lastCheckedOn: TODAY, ...expected }));
  });

  it('begins to count anew when a gap comes back before it closes', () => {
    expect(only([aGap({ coveredChecks: 1 })], [aFoundGap()]).gap.coveredChecks).toBe(0);
  });

  it('tells gaps apart by area, format and level', () => {
    const others = [{ areaKey: '073395002' }, { formatCode: 'women' }, { level: null }].map(aFoundGap);
    expect(only([aGap()], others).list).toEqual(['opened', 'opened', 'opened', 'covered']);
  });

  it('leaves closed gaps alone and opens one that comes back as a new one', () => {
    const closed = aGap({ closedOn: addDays(TODAY, -1), coveredChecks: 2 });
    expect(only([closed], []).list).toEqual([]);
    expect(only([closed], [aFoundGap()])).toMatchObject({ list: ['opened'], gap: { version: 1 } });
  });

  it('does not go back in time when an earlier day is checked again', () => {
    const gap = aGap({ lastSeenOn: TODAY, lastCheckedOn: TODAY });
    const today = addDays(TODAY, -1);
    expect(only([gap], [], { today }).gap).toEqual(gap);
    expect(only([gap], [aFoundGap()], { today }).gap).toEqual(gap);
  });
});

describe('compareGaps over many days', () => {
  const found = fc
    .uniqueArray(
      fc.record({
        formatCode: fc.constantFrom('general', 'women'),
        level: fc.constantFrom('A1' as const, null),
        people: fc.integer({ min: 1, max: 20 }),
      }),
      { selector: ({ formatCode, level }) => `${formatCode} ${level}` },
    )
    .map((parts) => parts.map(aFoundGap));
  const days = fc.array(found, { minLength: 1, maxLength: 8 });
  const limits = fc.record({
    checksUntilClosed: fc.integer({ min: 1, max: 3 }),
    growthPeople: fc.integer({ min: 0, max: 5 }),
  });
  const byId = (gaps: readonly Gap[]) => new Map(gaps.map((gap) => [gap.id, gap]));
  /** All gaps there ever were, closed ones too. */
  const after = (known: readonly Gap[], comparison: GapComparison): Gap[] => [
    ...byId([...known, ...Object.values(comparison).flat()]).values(),
  ];
  const checkOf = (day: number, part: Partial<GapCheck>): GapCheck =>
    check({ ...part, today: addDays(TODAY, day), newId: (gap) => `${gap.formatCode} ${gap.level} ${day}` });

  it('changes nothing when a day is compared twice', () => {
    fc.assert(
      fc.property(days, limits, (history, part) => {
        let known: Gap[] = [];
        history.forEach((gaps, day) => {
          known = after(known, compareGaps(known, gaps, checkOf(day, part)));
          const again = compareGaps(known, gaps, checkOf(day, part));
          expect([again.opened, again.grown, again.closed]).toEqual([[], [], []]);
          expect(after(known, again)).toEqual(known);
        });
      }),
    );
  });

  it('closes a gap only after the set number of checks in a row without it', () => {
    fc.assert(
      fc.property(days, limits, (history, part) => {
        let known: Gap[] = [];
        const missed = new Map<string, number>();
        history.forEach((gaps, day) => {
          const comparison = compareGaps(known, gaps, checkOf(day, part));
          for (const gap of [...comparison.opened, ...comparison.persisting, ...comparison.grown])
            missed.set(gap.id, 0);
          for (const gap of [...comparison.covered, ...comparison.closed]) {
            missed.set(gap.id, (missed.get(gap.id) ?? 0) + 1);
            expect(gap.closedOn !== null).toBe(missed.get(gap.id) === part.checksUntilClosed);
          }
          known = after(known, comparison);
        });
      }),
    );
  });

  it('keeps one open gap to a key, loses none, and lets versions and told people never fall', () => {
    fc.assert(
      fc.property(days, limits, (history, part) => {
        let known: Gap[] = [];
        history.forEach((gaps, day) => {
          const comparison = compareGaps(known, gaps, checkOf(day, part));
          const next = after(known, comparison);
          const open = next.filter((gap) => gap.closedOn === null);
          expect(new Set(open.map((gap) => `${gap.formatCode} ${gap.level}`)).size).toBe(open.length);
          for (const before of known) {
            const now = byId(next).get(before.id) as Gap;
            expect(now.version).toBeGreaterThanOrEqual(before.version);
            expect(now.toldPeople).toBeGreaterThanOrEqual(before.toldPeople);
            expect(now.version > before.version).toBe(comparison.grown.some((gap) => gap.id === now.id));
            if (before.closedOn !== null) expect(now).toEqual(before);
          }
          known = next;
        });
      }),
    );
  });
});
