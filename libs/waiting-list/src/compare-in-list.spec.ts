import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar';
import { ACCESS_ROUTES, hasLawfulPriority } from '#libs/referral';
import { anyList } from '../../../test/support/any-waiting-list.js';
import { aListedCase } from '../../../test/support/a-listed-case.js';
import { compareInList, priorityPlaces } from './index.js';

const since = (day: string) => ({ waitingSince: localDate(day) });

describe('compareInList', () => {
  it.each<[string, Parameters<typeof aListedCase>[0], Parameters<typeof aListedCase>[0], boolean]>([
    [
      'lawful priority beats the longest wait',
      { accessRoute: 'obliged-jobcenter' },
      { ...since('2021-01-01'), accessRoute: 'obliged-immigration' },
      true,
    ],
    ['a Kooperationsplan has it too', { accessRoute: 'cooperation-plan' }, since('2021-01-01'), true],
    [
      'beyond the share the longer wait counts',
      since('2026-10-01'),
      { ...since('2026-10-02'), accessRoute: 'obliged-jobcenter' },
      false,
    ],
    [
      'within priority the longer wait counts',
      { accessRoute: 'obliged-jobcenter', ...since('2026-10-01') },
      { accessRoute: 'cooperation-plan', ...since('2026-10-02') },
      true,
    ],
    [
      'then the entitlement that ends first',
      { entitledUntil: localDate('2026-12-01'), code: 'B' },
      { entitledUntil: localDate('2026-12-02'), code: 'A' },
      true,
    ],
    [
      'an entitlement without an end comes last',
      { entitledUntil: localDate('2030-12-01'), code: 'B' },
      { code: 'A' },
      true,
    ],
    ['then the code', { code: 'C9' }, { code: 'CC' }, true],
  ])('%s', (_, before, after, isPriorityOpen) => {
    const [a, b] = [aListedCase(before), aListedCase(after)];
    expect(compareInList(a, b, { isPriorityOpen })).toBeLessThan(0);
    expect(compareInList(b, a, { isPriorityOpen })).toBeGreaterThan(0);
  });

  it.each(ACCESS_ROUTES)(
    '%s: before all without priority, while it is open, or not at all',
    (accessRoute) => {
      const person = aListedCase({ accessRoute, code: 'Z' });
      const earlier = aListedCase({ ...since('2020-01-01'), accessRoute: 'entitled' });
      expect(compareInList(person, earlier, { isPriorityOpen: true }) < 0).toBe(
        hasLawfulPriority(accessRoute),
      );
      expect(compareInList(person, earlier, { isPriorityOpen: false })).toBeGreaterThan(0);
    },
  );

  it('is total and goes in one direction', () => {
    fc.assert(
      fc.property(anyList, fc.boolean(), (cases, isPriorityOpen) => {
        const compare = (a: number, b: number) => {
          const [one, other] = [cases[a], cases[b]];
          return one === undefined || other === undefined
            ? 0
            : Math.sign(compareInList(one, other, { isPriorityOpen }));
        };
        const all = cases.map((_, index) => index);
        for (const a of all)
          for (const b of all) {
            expect(compare(a, b) === 0).toBe(a === b);
            expect(compare(a, b) + compare(b, a)).toBe(0);
            for (const c of all) if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c)).toBe(-1);
          }
      }),
    );
  });
});

describe('priorityPlaces', () => {
  it.each([
    [20, 100, 20],
    [20, 0, 0],
    [20, 33, 6],
    [25, 50, 12],
    [1, 99, 0],
  ])('of %i places at %i percent: %i', (maximumSize, percent, places) => {
    expect(priorityPlaces(maximumSize, percent)).toBe(places);
  });
});
