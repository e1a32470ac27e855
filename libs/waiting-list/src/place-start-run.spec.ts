import { describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/calendar';
import type { SupplyEntry } from '#libs/matching';
import { anEntry, TODAY } from '../../../test/support/a-coverage-snapshot.js';
import { aListedCase, aMatchContext } from '../../../test/support/a-listed-case.js';
import { placeStartRun, type ListedCase } from './index.js';

const course = (offeringId: string, freePlaces: number, part: Partial<SupplyEntry> = {}) =>
  anEntry({ offeringId, freePlaces, ...part });
/** Somebody who has waited for so many days, and what they wish, the dearest first. */
const waits = (days: number, wishes: string, part: Partial<ListedCase> = {}) =>
  aListedCase({
    id: `${days}`,
    code: `DAYS${days}`,
    waitingSince: addDays(TODAY, -days),
    wishes: wishes.split(' ').map((offeringId) => ({ kind: 'offering', offeringId })),
    ...part,
  });
const priority = { accessRoute: 'obliged-jobcenter' } as const;
const place = (entries: SupplyEntry[], cases: ListedCase[], shares: Record<string, number> = {}) =>
  Object.fromEntries(
    placeStartRun(entries, cases, {
      ...aMatchContext({ 1: { a: 10, b: 20 } }),
      priorityPlacesOf: (offeringId) => shares[offeringId] ?? 0,
    }).map(({ caseId, entry, isPriority }) => [
      caseId,
      `${entry.offeringId} ${entry.sectionNumber}${isPriority ? ' by priority' : ''}`,
    ]),
  );

describe('placeStartRun', () => {
  it.each<[string, SupplyEntry[], ListedCase[], Record<string, number>, Record<string, string>]>([
    [
      'who waits longest gets the dearest wish, the next what is left',
      [course('x', 1), course('y', 1)],
      [waits(10, 'x'), waits(20, 'x y'), waits(30, 'x y')],
      {},
      { 30: 'x 1', 20: 'y 1' },
    ],
    [
      'of equal wishes the earlier start, then the shorter way',
      [
        course('x', 1, { startsOn: addDays(TODAY, 20) }),
        course('y', 1, { siteIds: ['b'] }),
        course('z', 1, { startsOn: addDays(TODAY, 14) }),
      ],
      [30, 20, 10].map((days) => waits(days, '', { wishes: [{ kind: 'format', formatCode: 'general' }] })),
      {},
      { 30: 'z 1', 20: 'y 1', 10: 'x 1' },
    ],
    [
      'lawful priority goes first as far as the share, then by waiting',
      [course('x', 2)],
      [waits(30, 'x'), waits(20, 'x'), waits(10, 'x', priority), waits(5, 'x', priority)],
      { x: 1 },
      { 10: 'x 1 by priority', 30: 'x 1' },
    ],
    [
      'who is displaced by priority falls back on the next wish',
      [course('x', 1), course('y', 1)],
      [waits(30, 'x y'), waits(20, 'y'), waits(10, 'x', priority)],
      { x: 1 },
      { 10: 'x 1 by priority', 30: 'y 1' },
    ],
    [
      'a family for whom too few places are left is passed over, a smaller one after it is not',
      [course('x', 5, { childcareFree: 2 })],
      [
        waits(30, 'x', { childrenFromThree: 1 }),
        waits(20, 'x', { childrenFromThree: 2 }),
        waits(10, 'x', { childrenFromThree: 1 }),
        waits(5, 'x'),
      ],
      {},
      { 30: 'x 1', 10: 'x 1', 5: 'x 1' },
    ],
    [
      'whoever enters early stays, and is counted in the later sections',
      [course('x', 1), course('x', 2, { sectionNumber: 2, startsOn: addDays(TODAY, 40) })],
      [waits(30, 'x'), waits(20, 'x'), waits(10, 'x')],
      {},
      { 30: 'x 1', 20: 'x 2' },
    ],
    [
      'paused, already offered and declined before are left out',
      [course('x', 5)],
      [
        waits(40, 'x', { isPaused: true }),
        waits(30, 'x', { hasLiveOffer: true }),
        waits(20, 'x', { closedEntries: new Set(['x 1']) }),
        waits(10, 'x'),
      ],
      {},
      { 10: 'x 1' },
    ],
    ['nothing where there is nothing', [], [waits(10, 'x')], {}, {}],
  ])('%s', (_, entries, cases, shares, expected) => {
    expect(place(entries, cases, shares)).toEqual(expected);
  });

  it('leaves a place free rather than let somebody be overtaken, where no result wrongs nobody', () => {
    const entries = [course('x', 3, { childcareFree: 2 }), course('y', 3, { childcareFree: 1 })];
    const single = { childrenFromThree: 1 };
    const cases = [
      waits(30, 'x', { childrenFromThree: 2 }),
      waits(20, 'x y', single),
      waits(10, 'y x', { ...single, ...priority }),
    ];
    const placed = place(entries, cases, { x: 1 });
    expect(placed).toEqual({ 20: 'y 1', 10: 'x 1 by priority' });
  });

  it('sends somebody on who came to sit before one who was refused while others sat there', () => {
    const later = { sectionNumber: 2, startsOn: addDays(TODAY, 40) };
    const entries = [
      course('x', 1, { childcareFree: 2 }),
      course('x', 2, { childcareFree: 2, ...later }),
      course('y', 2, { childcareFree: 3 }),
      course('y', 3, { childcareFree: 3, ...later }),
    ];
    const cases = [
      waits(80, 'y x', { childrenFromThree: 2 }),
      waits(60, 'x y', { childrenFromThree: 1, ...priority }),
      waits(50, 'x y', { childrenFromThree: 2, ...priority }),
      waits(40, 'y', priority),
    ];
    expect(place(entries, cases, { y: 1 })).toEqual({ 80: 'x 1', 60: 'y 1 by priority', 40: 'y 2' });
  });

  it('writes the grounds of each place, in the order in which people were asked', () => {
    const context = { ...aMatchContext(), priorityPlacesOf: () => 1 };
    const cases = [waits(30, 'x'), waits(20, 'x'), waits(10, 'x', priority)];
    const [first, second] = placeStartRun([course('x', 2)], cases, context);
    expect(first).toMatchObject({ caseId: '10', isPriority: true, grounds: { priority: true, fitting: 3 } });
    expect(second).toMatchObject({
      caseId: '30',
      isPriority: false,
      grounds: { waitedDays: 30, position: 1 },
    });
  });
});
