import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { DAYPARTS } from '#libs/course-catalogue';
import type { OrganisationKind } from '#libs/kernel';
import { parseAgs, type Ags } from '#libs/region';
import fc from 'fast-check';
import { acceptCase, acceptNeed, type CaseNeed, type Referral, type Wish } from './index.js';

const TODAY = localDate('2026-11-23');
const NEED: CaseNeed = {
  ags: parseAgs('99901001') as Ags,
  formatCode: 'general',
  level: 'A1',
  accessRoute: 'obliged-jobcenter',
  dayparts: [],
  childrenUnderThree: 0,
  childrenFromThree: 0,
  waitingSince: localDate('2026-10-01'),
  entitledUntil: localDate('2027-10-01'),
  mobility: 'public-transport',
  wishes: [],
};

const format = (formatCode: string): Wish => ({ kind: 'format', formatCode });

describe('acceptCase', () => {
  it.each<[string, Partial<CaseNeed>, OrganisationKind, string | null]>([
    ['a plain case', {}, 'jobcenter', null],
    ['a case of today', { waitingSince: TODAY }, 'jobcenter', null],
    ['an entitlement without end', { entitledUntil: null }, 'jobcenter', null],
    ['an entitlement that ends today', { entitledUntil: TODAY }, 'jobcenter', null],
    [
      'an entitlement that ended',
      { entitledUntil: localDate('2026-11-22') },
      'jobcenter',
      'entitlement-expired',
    ],
    ['a route of others', {}, 'immigration-office', 'route-not-for-office'],
    ['any route by counselling', { accessRoute: 'self-payer' }, 'counselling', null],
    ['a day to come', { waitingSince: localDate('2026-11-24') }, 'jobcenter', 'waiting-since-in-future'],
    ['almost five years', { waitingSince: localDate('2021-11-24') }, 'jobcenter', null],
    ['six years', { waitingSince: localDate('2020-11-23') }, 'jobcenter', 'waiting-since-too-old'],
    ['nine children', { childrenFromThree: 9 }, 'jobcenter', null],
    ['ten children', { childrenFromThree: 10 }, 'jobcenter', 'children-out-of-range'],
    ['minus one child', { childrenUnderThree: -1 }, 'jobcenter', 'children-out-of-range'],
    ['half a child', { childrenUnderThree: 0.5 }, 'jobcenter', 'children-out-of-range'],
  ])('%s', (_what, given, kind, code) => {
    const result = acceptCase({ ...NEED, ...given }, { kind, today: TODAY, before: null });
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });
});

const someWishes = (count: number): Wish[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'offering', offeringId: `offering ${index}` }));

describe('acceptCase, with wishes', () => {
  it.each<[string, readonly Wish[], string | null]>([
    ['eight', someWishes(8), null],
    ['nine', someWishes(9), 'too-many-wishes'],
    ['a Kurstyp twice', [format('general'), format('women'), format('general')], 'wish-twice'],
    ['a course twice', [...someWishes(2), ...someWishes(1)], 'wish-twice'],
    ['a Kurstyp and a course called alike', [format('x'), { kind: 'offering', offeringId: 'x' }], null],
  ])('%s', (_what, wishes, code) => {
    const result = acceptCase({ ...NEED, wishes }, { kind: 'jobcenter', today: TODAY, before: null });
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });
});

describe('acceptCase, of a case that is there', () => {
  const other = localDate('2026-09-01');
  it.each<[Referral['state'], Partial<CaseNeed>, string | null]>([
    ['draft', { waitingSince: other }, null],
    ['submitted', {}, null],
    ['waiting', { level: 'A2' }, null],
    ['waiting', { waitingSince: other }, 'waiting-since-fixed'],
    ['submitted', { waitingSince: other }, 'waiting-since-fixed'],
    ['offered', {}, 'change-not-now'],
    ['enrolled', {}, 'change-not-now'],
    ['ended', {}, 'change-not-now'],
  ])('%s, changing %j: %s', (state, given, code) => {
    const before = { state, waitingSince: NEED.waitingSince };
    const result = acceptCase({ ...NEED, ...given }, { kind: 'jobcenter', today: TODAY, before });
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });
});

describe('acceptNeed', () => {
  it('writes equal times of day alike, however they were given', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...DAYPARTS)), (dayparts) => {
        const straight = acceptNeed({ ...NEED, dayparts }, TODAY);
        const turned = acceptNeed({ ...NEED, dayparts: [...dayparts, ...dayparts].reverse() }, TODAY);
        expect(straight).toEqual(turned);
        if (straight.ok) expect(new Set(straight.value.dayparts)).toEqual(new Set(dayparts));
      }),
    );
  });
});
