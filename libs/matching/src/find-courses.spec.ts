import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { agsOf, anEntry, TODAY, type Minutes } from '../../../test/support/a-coverage-snapshot.js';
import { anyEntry, anyMinutes } from '../../../test/support/any-coverage-snapshot.js';
import { aMatchContext } from '../../../test/support/a-listed-case.js';
import { anyListedCase } from '../../../test/support/any-waiting-list.js';
import { findCourses, isMissed, openMatcher, type CourseQuestion, type SupplyEntry } from './index.js';

const ANYTHING: CourseQuestion = {
  ags: null,
  formatCode: null,
  level: null,
  dayparts: [],
  childrenUnderThree: 0,
  childrenFromThree: 0,
  mostMinutes: null,
  from: null,
  to: null,
  freeOnly: true,
};

const find = (
  question: Partial<CourseQuestion>,
  entries: readonly Partial<SupplyEntry>[],
  minutes?: Minutes,
) => findCourses({ ...ANYTHING, ...question }, entries.map(anEntry), aMatchContext(minutes));

const HERE = { ags: agsOf(1) };
const day = (days: number) => addDays(TODAY, days);

describe('findCourses', () => {
  it.each<[string, Partial<CourseQuestion>, Partial<SupplyEntry>, Minutes | undefined]>([
    ['nothing is asked for', {}, {}, undefined],
    ['the Kurstyp and the level', { formatCode: 'general', level: 'A1' }, {}, undefined],
    ['the way is as long as may be', { ...HERE, mostMinutes: 30 }, {}, { 1: { a: 30 } }],
    ['the way is as long as the Kurstyp reaches', HERE, {}, { 1: { a: 45 } }],
    [
      'a longer way than the Kurstyp reaches, but allowed',
      { ...HERE, mostMinutes: 60 },
      {},
      { 1: { a: 60 } },
    ],
    ['all its times suit', { dayparts: ['morning', 'evening'] }, { dayparts: ['evening'] }, undefined],
    ['a place for each child', { childrenFromThree: 2 }, { childcareFree: 2 }, undefined],
    ['it begins on the first day', { from: day(14) }, { startsOn: day(14) }, undefined],
    ['it begins on the last day', { to: day(14) }, { startsOn: day(14) }, undefined],
    ['it is full, which does not matter', { freeOnly: false }, { freePlaces: 0 }, undefined],
    ['its figures are old, which does not matter', { freeOnly: false }, { confirmedOn: day(-90) }, undefined],
    ['nobody asked about the way', {}, {}, { 1: { a: 300 } }],
    ['no Zulassung is known, which is told', {}, { isApproved: false }, undefined],
  ])('finds: %s', (_, question, entry, minutes) => {
    expect(find(question, [entry], minutes)).toHaveLength(1);
  });

  it.each<[string, Partial<CourseQuestion>, Partial<SupplyEntry>, Minutes | undefined]>([
    ['another Kurstyp', { formatCode: 'women' }, {}, undefined],
    ['another level', { level: 'A2' }, {}, undefined],
    ['the way is too long', { ...HERE, mostMinutes: 30 }, {}, { 1: { a: 31 } }],
    ['the way is longer than the Kurstyp reaches', HERE, {}, { 1: { a: 46 } }],
    ['no way is known', HERE, {}, { 2: { a: 5 } }],
    [
      'it takes place at another time too',
      { dayparts: ['morning'] },
      { dayparts: ['morning', 'evening'] },
      undefined,
    ],
    ['a place for one child of two', { childrenFromThree: 2 }, { childcareFree: 1 }, undefined],
    [
      'children are too small',
      { childrenUnderThree: 1 },
      { childcareFree: 1, childcareMinimumAgeYears: 3 },
      undefined,
    ],
    ['it begins too early', { from: day(15) }, { startsOn: day(14) }, undefined],
    ['it begins too late', { to: day(13) }, { startsOn: day(14) }, undefined],
    ['it begins today', { freeOnly: false }, { startsOn: TODAY }, undefined],
    ['it is full', {}, { freePlaces: 0 }, undefined],
    ['its figures are old', {}, { confirmedOn: day(-29) }, undefined],
  ])('leaves out: %s', (_, question, entry, minutes) => {
    expect(find(question, [entry], minutes)).toEqual([]);
  });

  it('names the earliest entry with a place, and the earliest where none has one', () => {
    const sections = [
      { sectionNumber: 1, startsOn: day(7), freePlaces: 0 },
      { sectionNumber: 3, startsOn: day(60), freePlaces: 4 },
      { sectionNumber: 2, startsOn: day(30), freePlaces: 2 },
    ];
    expect(find({ freeOnly: false }, sections)).toMatchObject([{ sectionNumber: 2, freePlaces: 2 }]);
    const full = sections.map((section) => ({ ...section, freePlaces: 0 }));
    expect(find({ freeOnly: false }, full)).toMatchObject([{ sectionNumber: 1 }]);
  });

  it('puts the next start first, and of these the nearest', () => {
    const courses = [
      { offeringId: 'later', startsOn: day(30), siteIds: ['a'] },
      { offeringId: 'far', siteIds: ['b'] },
      { offeringId: 'near', siteIds: ['a'] },
    ];
    const found = find(HERE, courses, { 1: { a: 10, b: 20 } });
    expect(found.map(({ offeringId }) => offeringId)).toEqual(['near', 'far', 'later']);
  });

  it('says what was asked for, and what stands in the way of a place', () => {
    const [hit] = find({ level: 'A1', freeOnly: false }, [{ freePlaces: 0, isApproved: false }]);
    expect(hit?.verdicts).toEqual([
      { criterion: 'level', isMet: true },
      { criterion: 'places', isMet: false },
      { criterion: 'start', isMet: true },
      { criterion: 'approval', isMet: false },
      { criterion: 'freshness', isMet: true },
      { criterion: 'secure', isMet: true },
    ]);
  });

  it('finds for a question what the matcher finds for a person who asks the same', () => {
    fc.assert(
      fc.property(anyListedCase, fc.array(anyEntry), anyMinutes, (somebody, entries, minutes) => {
        const person = { ...somebody, level: somebody.level ?? 'A1', wishes: [], entitledUntil: null };
        const context = aMatchContext(minutes);
        const matcher = openMatcher(context);
        const fits = entries.filter((entry) => {
          const missed = matcher.missed(person, entry);
          const others = [
            'wish',
            'level',
            'places',
            'start',
            'reach',
            'times',
            'childcare',
            'freshness',
          ] as const;
          return !others.some((criterion) => isMissed(missed, criterion));
        });
        const found = findCourses({ ...ANYTHING, ...person, mostMinutes: null }, entries, context);
        expect(new Set(found.map(({ offeringId }) => offeringId))).toEqual(
          new Set(fits.map(({ offeringId }) => offeringId)),
        );
      }),
    );
  });
});
