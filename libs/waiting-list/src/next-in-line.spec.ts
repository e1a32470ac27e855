import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { judgeMatch, type SupplyEntry } from '#libs/matching';
import { anEntry, TODAY } from '../../../test/support/a-coverage-snapshot.js';
import { anyEntry, anyMinutes } from '../../../test/support/any-coverage-snapshot.js';
import { aListedCase, aMatchContext } from '../../../test/support/a-listed-case.js';
import { anyList } from '../../../test/support/any-waiting-list.js';
import { compareInList, LIST_OBSTACLES, nextInLine, type ListedCase, type ListObstacle } from './index.js';

const waiting = (days: number, part: Partial<ListedCase> = {}) =>
  aListedCase({ code: `DAYS${days}`, waitingSince: addDays(TODAY, -days), ...part });
const ask = (cases: readonly ListedCase[], entry: Partial<SupplyEntry> = {}, isPriorityOpen = true) =>
  nextInLine(anEntry(entry), cases, { ...aMatchContext(), isPriorityOpen });

describe('nextInLine', () => {
  it('takes the first in the disclosed order, and says why', () => {
    expect(ask([waiting(3), waiting(63, { entitledUntil: addDays(TODAY, 9) }), waiting(20)])).toEqual({
      next: expect.objectContaining({ code: 'DAYS63' }),
      isPriority: false,
      grounds: {
        priority: false,
        waitingSince: addDays(TODAY, -63),
        waitedDays: 63,
        entitledUntil: addDays(TODAY, 9),
        fitting: 3,
        position: 1,
      },
      overtaken: 0,
    });
  });

  it('takes lawful priority first while the share is open, and counts it as such', () => {
    const cases = [waiting(63), waiting(3, { accessRoute: 'obliged-jobcenter' })];
    expect(ask(cases)).toMatchObject({
      next: { code: 'DAYS3' },
      isPriority: true,
      grounds: { priority: true },
      overtaken: 0,
    });
    expect(ask(cases, {}, false)).toMatchObject({ next: { code: 'DAYS63' }, isPriority: false });
    expect(ask(cases.slice(1), {}, false)).toMatchObject({ next: { code: 'DAYS3' }, isPriority: false });
  });

  it('passes over whom it does not suit, and counts those before that wish it and wait', () => {
    const cases = [
      waiting(90, { isPaused: true }),
      waiting(80, { level: null }),
      waiting(70, { hasLiveOffer: true }),
      waiting(60, { formatCode: 'women' }),
      waiting(50),
      waiting(40, { isPaused: true }),
    ];
    expect(ask(cases)).toMatchObject({ next: { code: 'DAYS50' }, grounds: { fitting: 1 }, overtaken: 2 });
  });

  it.each<[ListObstacle, Partial<ListedCase>, Partial<SupplyEntry>]>([
    ['paused', { isPaused: true, hasLiveOffer: true }, {}],
    ['has-offer', { hasLiveOffer: true, closedEntries: new Set(['offering-1 1']) }, {}],
    ['declined-before', { closedEntries: new Set(['offering-1 1']), formatCode: 'women' }, {}],
    ['other-wish', { formatCode: 'women', level: 'B1' }, {}],
    ['level', { level: 'B1', entitledUntil: addDays(TODAY, -1) }, {}],
    ['not-tested', { level: null, entitledUntil: addDays(TODAY, -1) }, {}],
    ['entitlement', { entitledUntil: addDays(TODAY, -1) }, { siteIds: ['nowhere'] }],
    ['reach', { dayparts: ['evening'] }, { siteIds: ['nowhere'] }],
    ['times', { dayparts: ['evening'], childrenFromThree: 1 }, {}],
    ['childcare', { childrenFromThree: 1 }, { freePlaces: 0 }],
    ['full', {}, { freePlaces: 0, startsOn: TODAY }],
    ['begins-too-soon', {}, { startsOn: TODAY, isApproved: false }],
    ['not-approved', {}, { isApproved: false, confirmedOn: addDays(TODAY, -29) }],
    ['stale', {}, { confirmedOn: addDays(TODAY, -29) }],
  ])('says that nobody moves up: %s comes before what follows', (obstacle, person, entry) => {
    const found = ask([waiting(20, person)], entry);
    if (found.next !== null) throw new Error('somebody moves up');
    expect(found.obstacles.filter(({ people }) => people > 0)).toEqual([{ obstacle, people: 1 }]);
  });

  it('closes an entry for who declined it, and no other of the same course', () => {
    const declined = waiting(20, { closedEntries: new Set(['offering-1 1']) });
    expect(ask([declined], { sectionNumber: 2 }).next).not.toBeNull();
  });

  it('counts obstacles in their fixed order, and says what stands in the way of the entry even if nobody is left', () => {
    const cases = [
      waiting(1, { level: null }),
      waiting(2, { isPaused: true }),
      waiting(3, { isPaused: true }),
    ];
    expect(ask(cases)).toEqual({
      next: null,
      obstacles: [
        { obstacle: 'paused', people: 2 },
        { obstacle: 'not-tested', people: 1 },
      ],
    });
    expect(ask([], { freePlaces: 0 })).toEqual({ next: null, obstacles: [{ obstacle: 'full', people: 0 }] });
    expect(ask([])).toEqual({ next: null, obstacles: [] });
  });
});

describe('nextInLine against sorting everything', () => {
  const question = fc.record({
    cases: anyList,
    entry: anyEntry,
    minutes: anyMinutes,
    isPriorityOpen: fc.boolean(),
  });

  it('finds the first whom judgeMatch lets have it', () => {
    fc.assert(
      fc.property(question, ({ cases, entry, minutes, isPriorityOpen }) => {
        const context = { ...aMatchContext(minutes), isPriorityOpen };
        const mayHave = [...cases]
          .sort((a, b) => compareInList(a, b, context))
          .filter((person) => !person.isPaused && !person.hasLiveOffer)
          .filter((person) => !person.closedEntries.has(`${entry.offeringId} ${entry.sectionNumber}`))
          .filter((person) => judgeMatch(person, entry, context).isFitting);
        const found = nextInLine(entry, cases, context);
        expect(found.next).toBe(mayHave[0] ?? null);
        if (found.next !== null) expect(found.grounds.fitting).toBe(mayHave.length);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the rows, and gives every person one obstacle', () => {
    fc.assert(
      fc.property(question, ({ cases, entry, minutes, isPriorityOpen }) => {
        const context = { ...aMatchContext(minutes), isPriorityOpen };
        const found = nextInLine(entry, cases, context);
        expect(nextInLine(entry, [...cases].reverse(), context)).toEqual(found);
        if (found.next !== null) return;
        expect(found.obstacles.reduce((sum, { people }) => sum + people, 0)).toBe(cases.length);
        const places = found.obstacles.map(({ obstacle }) => LIST_OBSTACLES.indexOf(obstacle));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
    );
  });
});
