import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import type { OrganisationKind } from '#libs/kernel';
import {
  freePlaces,
  freshnessOn,
  isBookable,
  mayEditOffering,
  nextEntry,
  OFFERING_STATES,
  offeringStateOn,
  type CourseFormat,
  type CourseType,
  type Offering,
  type OfferingState,
} from './index.js';
import { findOfferingDoubts } from './find-offering-doubts.js';
import { findOfferingFaults } from './find-offering-faults.js';
import { mayFollow } from './offering-states.js';

const day = localDate;
const GENERAL: CourseType = {
  code: 'general',
  title: 'Allgemeiner Integrationskurs',
  legalBasis: 'IntV §§ 10-12',
  languageUnits: 600,
  orientationUnits: 100,
  sectionCount: 7,
  maximumSize: 25,
  startable: { from: day('2005-01-01'), until: null },
  source: 'test',
};
const WOMEN: CourseType = {
  ...GENERAL,
  code: 'women',
  title: 'Frauenintegrationskurs',
  startable: { from: day('2005-01-01'), until: day('2025-04-30') },
};

const anOffering = (change: Partial<Offering> = {}): Offering => ({
  id: 'o',
  providerId: 'p',
  siteIds: ['s'],
  title: 'Kurs',
  courseTypeCode: 'general',
  formatCode: 'general',
  state: 'open',
  form: 'on-site',
  startsOn: day('2026-12-14'),
  endsOn: day('2027-06-25'),
  minimumSize: 15,
  maximumSize: 25,
  weeklyUnits: 25,
  dayparts: ['morning'],
  childcare: null,
  sections: [
    { number: 1, level: 'A1', startsOn: day('2026-12-14'), taken: 10 },
    { number: 2, level: 'A1', startsOn: day('2027-01-18'), taken: 0 },
  ],
  holds: [],
  isFilledFromList: false,
  confirmedOn: day('2026-11-20'),
  ...change,
});
const rules = { courseType: GENERAL, maximumSize: 25, reasonCode: null };
const section = (number: number, startsOn: string, taken = 0): Offering['sections'][number] => ({
  number,
  level: 'A1',
  startsOn: day(startsOn),
  taken,
});

describe('findOfferingFaults', () => {
  it.each<[string, Partial<Offering>, string[]]>([
    ['a plain course', {}, []],
    ['more places than the law allows', { maximumSize: 26 }, ['too-many-places']],
    ['a minimum above the maximum', { minimumSize: 26 }, ['minimum-above-maximum']],
    ['no section', { sections: [] }, ['no-section']],
    ['an eighth section of seven', { sections: [section(8, '2026-12-14')] }, ['section-beyond-course']],
    [
      'sections backwards',
      { sections: [section(2, '2026-12-14'), section(1, '2027-01-18')] },
      ['sections-out-of-order'],
    ],
    [
      'sections on one day',
      { sections: [section(1, '2026-12-14'), section(2, '2026-12-14')] },
      ['sections-out-of-order'],
    ],
    ['a section before the course', { sections: [section(1, '2026-12-13')] }, ['section-before-start']],
    ['more people than places', { sections: [section(1, '2026-12-14', 26)] }, ['more-taken-than-places']],
    [
      'more children than places',
      { childcare: { places: 4, taken: 5, minimumAgeYears: 1 } },
      ['more-children-than-places'],
    ],
    ['an end before the start', { endsOn: day('2026-12-13') }, ['ends-before-start']],
    ['a section after the end', { endsOn: day('2027-01-17') }, ['section-after-end']],
    ['a cancellation without a reason', { state: 'cancelled' }, ['reason-missing']],
  ])('finds in %s', (_what, change, codes) => {
    expect(findOfferingFaults(anOffering(change), rules).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['2025-04-30', []],
    ['2025-05-01', ['course-type-not-startable']],
  ])('judges a struck Kursart by the day of its start: %s', (startsOn, codes) => {
    const offering = anOffering({ startsOn: day(startsOn), sections: [section(1, startsOn)] });
    expect(findOfferingFaults(offering, { ...rules, courseType: WOMEN }).map(({ code }) => code)).toEqual(
      codes,
    );
  });
});

describe('findOfferingDoubts', () => {
  const GENERAL_FORMAT: CourseFormat = {
    code: 'general',
    title: 'Allgemein',
    courseTypeCode: 'general',
    targetGroup: null,
    childcare: false,
    reachMinutes: 45,
  };
  const approval = { siteId: 's', courseTypeCode: 'general', from: day('2026-12-14'), until: null };
  const comparison = { courseType: GENERAL, format: GENERAL_FORMAT, approvals: [approval] };

  it.each<[string, number, string[]]>([
    ['2027-06-25', 1, []],
    ['2027-02-26', 1, ['weeks-do-not-fit-units']],
    ['2028-12-31', 1, ['weeks-do-not-fit-units']],
    ['2027-02-26', 5, []],
    ['2027-06-25', 5, ['weeks-do-not-fit-units']],
  ])('700 UE at 25 a week until %s, from section %i on: %j', (endsOn, first, codes) => {
    const offering = anOffering({ endsOn: day(endsOn), sections: [section(first, '2026-12-14')] });
    expect(findOfferingDoubts(offering, comparison).map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, Offering['childcare'], string[]]>([
    ['none', null, ['childcare-missing']],
    ['some', { places: 4, taken: 0, minimumAgeYears: 1 }, []],
  ])('a format with Kinderbeaufsichtigung, and %s', (_what, childcare, codes) => {
    const withChildcare = { ...comparison, format: { ...GENERAL_FORMAT, childcare: true } };
    expect(findOfferingDoubts(anOffering({ childcare }), withChildcare).map(({ code }) => code)).toEqual(
      codes,
    );
  });

  it.each<[string, Partial<typeof approval>, string[]]>([
    ['on the day of the start', {}, []],
    ['a day late', { from: day('2026-12-15') }, ['no-approval-at-site']],
    ['elsewhere', { siteId: 't' }, ['no-approval-at-site']],
    ['for another Kursart', { courseTypeCode: 'literacy' }, ['no-approval-at-site']],
  ])('an approval %s: %j', (_what, change, codes) => {
    const others = { ...comparison, approvals: [{ ...approval, ...change }] };
    expect(findOfferingDoubts(anOffering(), others).map(({ code }) => code)).toEqual(codes);
  });
});

describe('offeringStateOn', () => {
  it.each<[string, Partial<Offering>, string]>([
    ['2026-11-22', {}, 'open'],
    ['2026-11-23', {}, 'at-risk'],
    ['2026-11-23', { minimumSize: 10 }, 'secured'],
    ['2026-11-23', { state: 'planned' }, 'planned'],
    ['2026-12-14', { state: 'planned' }, 'planned'],
    ['2027-06-26', { state: 'planned' }, 'ended'],
    ['2026-11-22', { state: 'started' }, 'open'],
    ['2026-12-14', {}, 'started'],
    ['2027-06-25', {}, 'started'],
    ['2027-06-26', {}, 'ended'],
    ['2027-06-26', { state: 'cancelled' }, 'cancelled'],
  ])('on %s with %j is %s', (today, change, state) => {
    expect(offeringStateOn(anOffering(change), day(today), 21)).toBe(state);
  });
});

describe('offering states', () => {
  it('can all be reached from planned or open', () => {
    const reached = new Set<OfferingState>(['planned']);
    for (const from of reached)
      OFFERING_STATES.filter((to) => mayFollow(from, to)).forEach((to) => reached.add(to));
    expect([...reached].sort()).toEqual([...OFFERING_STATES].sort());
  });

  it.each([
    ['planned', false],
    ['open', true],
    ['at-risk', true],
    ['started', true],
    ['ended', false],
    ['cancelled', false],
  ] as const)('%s can be booked: %s', (state, bookable) => {
    expect(isBookable(state)).toBe(bookable);
  });

  it.each([
    ['ended', 'open', false],
    ['cancelled', 'open', false],
    ['postponed', 'open', true],
    ['started', 'started', true],
  ] as const)('%s → %s: %s', (from, to, lawful) => {
    expect(mayFollow(from, to)).toBe(lawful);
  });
});

describe('small words about an offering', () => {
  it.each([
    [25, 10, 15],
    [25, 25, 0],
    [20, 22, 0],
  ])('%i places, %i taken: %i free', (maximumSize, taken, free) => {
    expect(freePlaces({ maximumSize, holds: [] }, { number: 1, taken })).toBe(free);
  });

  it.each([
    ['2026-11-22', 'fresh'],
    ['2026-12-04', 'fresh'],
    ['2026-12-05', 'stale'],
    ['2026-12-18', 'stale'],
    ['2026-12-19', 'excluded'],
  ])('confirmed on 2026-11-20 and read on %s: %s', (today, freshness) => {
    expect(freshnessOn(day('2026-11-20'), day(today), { staleDays: 14, excludedDays: 28 })).toBe(freshness);
  });

  it.each<[string, Partial<Offering>, number | undefined]>([
    ['2026-12-14', {}, 1],
    ['2026-12-15', {}, 2],
    ['2027-01-19', {}, undefined],
    ['2026-12-14', { maximumSize: 10 }, 2],
    ['2026-12-14', { maximumSize: 0 }, undefined],
    ['2026-12-14', { state: 'planned' }, undefined],
    ['2026-12-14', { state: 'cancelled' }, undefined],
  ])('the next entry on %s with %j is section %s', (today, change, number) => {
    expect(nextEntry(anOffering(change), day(today))?.number).toBe(number);
  });

  it.each<[OrganisationKind, string, boolean]>([
    ['provider', 'p', true],
    ['provider', 'q', false],
    ['district', 'p', false],
  ])('%s %s may edit: %s', (organisationKind, organisationId, may) => {
    const actor = { accountId: 'a', organisationId, organisationKind, isAdministrator: true };
    expect(mayEditOffering(actor, anOffering())).toBe(may);
  });
});
