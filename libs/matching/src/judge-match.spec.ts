import { describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/calendar';
import { agsOf, anEntry, TODAY, type Minutes } from '../../../test/support/a-coverage-snapshot.js';
import { aListedCase, aMatchContext } from '../../../test/support/a-listed-case.js';
import { judgeMatch, MATCH_CRITERIA, type MatchCase, type SupplyEntry } from './index.js';

const judge = (person: Partial<MatchCase>, entry: Partial<SupplyEntry>, minutes?: Minutes) =>
  judgeMatch(aListedCase(person), anEntry(entry), aMatchContext(minutes));
const missedBy = (...given: Parameters<typeof judge>) =>
  judge(...given)
    .verdicts.filter(({ isMet }) => !isMet)
    .map(({ criterion }) => criterion);
const wishes = (...kinds: readonly string[]): Partial<MatchCase> => ({
  wishes: kinds.map((wish) =>
    wish.startsWith('offering')
      ? { kind: 'offering', offeringId: wish }
      : { kind: 'format', formatCode: wish },
  ),
});

describe('judgeMatch', () => {
  it('says all that is to be said of an entry that fits', () => {
    expect(judge({}, {})).toEqual({
      offeringId: 'offering-1',
      sectionNumber: 1,
      isFitting: true,
      wishRank: 0,
      siteId: 'a',
      minutes: 10,
      origin: 'measured',
      startsOn: addDays(TODAY, 14),
      freePlaces: 10,
      verdicts: MATCH_CRITERIA.map((criterion) => ({ criterion, isMet: true })),
    });
  });

  it.each<[string, Partial<MatchCase>, Partial<SupplyEntry>, Minutes | undefined]>([
    ['its Kurstyp is wished', { ...wishes('women', 'general'), formatCode: 'women' }, {}, undefined],
    ['it is wished itself, whatever its Kurstyp', wishes('offering-1'), { formatCode: 'women' }, undefined],
    ['the last place', {}, { freePlaces: 1 }, undefined],
    ['it starts tomorrow', {}, { startsOn: addDays(TODAY, 1) }, undefined],
    [
      'it starts next year: nearness ranks, it does not forbid',
      {},
      { startsOn: addDays(TODAY, 400) },
      undefined,
    ],
    ['the entitlement ends today', { entitledUntil: TODAY }, {}, undefined],
    ['the way takes as long as may be', {}, {}, { 1: { a: 45 } }],
    ['one of two sites is in reach', {}, { siteIds: ['a', 'b'] }, { 1: { a: 90, b: 44 } }],
    ['all its times suit', { dayparts: ['evening', 'morning'] }, { dayparts: ['morning'] }, undefined],
    ['places for each child', { childrenFromThree: 2 }, { childcareFree: 2 }, undefined],
    [
      'small children are taken',
      { childrenUnderThree: 1 },
      { childcareFree: 1, childcareMinimumAgeYears: 2 },
      undefined,
    ],
    ['confirmed four weeks ago', {}, { confirmedOn: addDays(TODAY, -28) }, undefined],
  ])('fits: %s', (_, person, entry, minutes) => {
    expect(missedBy(person, entry, minutes)).toEqual([]);
  });

  it.each<[string, string[], Partial<MatchCase>, Partial<SupplyEntry>, Minutes | undefined]>([
    ['another Kurstyp than needed', ['wish'], { formatCode: 'women' }, {}, undefined],
    ['another course than wished', ['wish'], wishes('offering-2', 'women'), {}, undefined],
    ['another level', ['level'], { level: 'A2' }, {}, undefined],
    ['no test yet', ['level'], { level: null }, {}, undefined],
    ['no place', ['places'], {}, { freePlaces: 0 }, undefined],
    ['it starts today', ['start'], {}, { startsOn: TODAY }, undefined],
    [
      'the entitlement ended yesterday',
      ['entitlement'],
      { entitledUntil: addDays(TODAY, -1) },
      {},
      undefined,
    ],
    ['a minute too far', ['reach'], {}, {}, { 1: { a: 46 } }],
    [
      'the reach is that of the Kurstyp of the course',
      ['reach'],
      wishes('offering-1'),
      { formatCode: 'women' },
      { 1: { a: 31 } },
    ],
    [
      'a Kurstyp of which nobody said how far it reaches',
      ['reach'],
      { formatCode: 'odd' },
      { formatCode: 'odd' },
      undefined,
    ],
    ['a Gemeinde that is not known', ['reach'], { ags: agsOf(99) }, {}, undefined],
    [
      'one of its times does not suit',
      ['times'],
      { dayparts: ['morning'] },
      { dayparts: ['morning', 'weekend'] },
      undefined,
    ],
    ['one child too many', ['childcare'], { childrenFromThree: 2 }, { childcareFree: 1 }, undefined],
    ['no Kinderbeaufsichtigung', ['childcare'], { childrenUnderThree: 1 }, {}, undefined],
    [
      'too small a child',
      ['childcare'],
      { childrenUnderThree: 1, childrenFromThree: 1 },
      { childcareFree: 9, childcareMinimumAgeYears: 3 },
      undefined,
    ],
    ['no approval', ['approval'], {}, { isApproved: false }, undefined],
    [
      'figures of more than four weeks ago',
      ['freshness'],
      {},
      { confirmedOn: addDays(TODAY, -29) },
      undefined,
    ],
    [
      'all at once',
      ['wish', 'level', 'places', 'start'],
      { formatCode: 'women', level: 'B2' },
      { freePlaces: 0, startsOn: TODAY },
      undefined,
    ],
  ])('does not fit: %s', (_, missed, person, entry, minutes) => {
    expect(missedBy(person, entry, minutes)).toEqual(missed);
    expect(judge(person, entry, minutes).isFitting).toBe(false);
  });

  it('tells that a course is at risk, and lets it fit all the same', () => {
    expect(missedBy({}, { isAtRisk: true })).toEqual(['secure']);
    expect(judge({}, { isAtRisk: true }).isFitting).toBe(true);
  });

  it('counts the way to the nearest site, and says where it comes from', () => {
    const { siteId, minutes, origin } = judge(
      {},
      { siteIds: ['b', 'a', 'nowhere'] },
      { 1: { a: 20, b: 25 } },
    );
    expect([siteId, minutes, origin]).toEqual(['a', 20, 'measured']);
    expect(judge({ ags: agsOf(99) }, {})).toMatchObject({ siteId: null, minutes: null, origin: null });
  });

  it('ranks the dearest of several wishes', () => {
    expect(judge(wishes('offering-9', 'offering-1', 'general'), {}).wishRank).toBe(1);
    expect(judge(wishes('women'), {}).wishRank).toBeNull();
  });
});
