import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { findDraftDoubts, type DraftComparison } from './find-draft-doubts.js';
import type { Offering, Section } from './offering.js';

const day = localDate;
const section = (number: number, startsOn: string, level: Section['level'] = 'A1'): Section => ({
  number,
  level,
  startsOn: day(startsOn),
  taken: 0,
});
const draft = (change: Partial<Offering> = {}): Offering => ({
  id: 'draft',
  providerId: 'p',
  siteIds: ['s'],
  title: 'Entwurf',
  courseTypeCode: 'general',
  formatCode: 'general',
  state: 'open',
  form: 'on-site',
  startsOn: day('2027-01-11'),
  endsOn: null,
  minimumSize: 15,
  maximumSize: 20,
  weeklyUnits: 25,
  dayparts: ['morning'],
  childcare: null,
  sections: [section(1, '2027-01-11'), section(2, '2027-02-08')],
  holds: [],
  isFilledFromList: false,
  confirmedOn: day('2026-11-20'),
  ...change,
});
const comparison: DraftComparison = {
  today: day('2026-11-23'),
  isHoliday: (one) => one === '2027-01-06',
  mostWeeklyUnits: 25,
  schoolAgeYears: 6,
  vocationalStart: null,
  sameCourseDays: 14,
  approximateSites: [],
  others: [],
};
const found = (change: Partial<Offering>, given: Partial<DraftComparison> = {}): unknown[] =>
  findDraftDoubts(draft(change), { ...comparison, ...given }).map(({ code, field }) => [code, field]);
const from = (startsOn: string): Partial<Offering> => ({
  startsOn: day(startsOn),
  sections: [section(1, startsOn)],
});

describe('findDraftDoubts', () => {
  it.each<[string, Partial<Offering>, unknown[]]>([
    ['nothing of a plain course', {}, []],
    ['a start of yesterday', from('2026-11-20'), [['starts-in-the-past', 'startsOn']]],
    ['nothing of one of today', from('2026-11-23'), []],
    ['a holiday', from('2027-01-06'), [['starts-on-holiday', 'startsOn']]],
    ['a Sunday', from('2027-01-10'), [['starts-on-weekend', 'startsOn']]],
    ['no Sunday of a course at weekends', { ...from('2027-01-10'), dayparts: ['weekend'] }, []],
    [
      'a section of three weeks at 25 UE a week',
      { sections: [section(1, '2027-01-11'), section(2, '2027-02-01')] },
      [['section-too-short', 'sections.1.startsOn']],
    ],
    ['none at 34 UE, but the pace', { weeklyUnits: 34 }, [['many-weekly-units', 'weeklyUnits']]],
    [
      'a later section on a Saturday',
      { sections: [section(1, '2027-01-11'), section(2, '2027-02-13')] },
      [['starts-on-weekend', 'sections.1.startsOn']],
    ],
    [
      'children of school age',
      { childcare: { places: 5, taken: 0, minimumAgeYears: 6 } },
      [['childcare-for-school-age', 'childcare.minimumAgeYears']],
    ],
    ['no smaller ones', { childcare: { places: 5, taken: 0, minimumAgeYears: 5 } }, []],
  ])('finds %s', (_what, change, codes) => {
    expect(found(change)).toEqual(codes);
  });

  it.each<[string, Partial<Offering>, boolean]>([
    ['the same a fortnight before', from('2026-12-28'), true],
    ['one of 15 days before', from('2026-12-27'), false],
    ['one at another site', { siteIds: ['other'] }, false],
    ['one of another Kursart', { courseTypeCode: 'literacy' }, false],
    ['one of another level', { sections: [section(1, '2027-01-11', 'A2')] }, false],
    ['one in the evening', { dayparts: ['evening'] }, false],
    ['one that was cancelled', { state: 'cancelled' }, false],
    ['itself', { id: 'draft' }, false],
  ])('compares with %s', (_what, change, isSame) => {
    const others = [draft({ id: 'other', ...change })];
    expect(found({}, { others })).toEqual(isSame ? [['same-course', 'startsOn']] : []);
  });

  it('asks a Berufssprachkurs for no more than the law does', () => {
    expect(found({ minimumSize: 16 }, { vocationalStart: 15 })).toEqual([
      ['minimum-above-vocational', 'minimumSize'],
    ]);
    expect(found({ minimumSize: 15 }, { vocationalStart: 15 })).toEqual([]);
    expect(found({ minimumSize: 16 })).toEqual([]);
  });

  it('names the sites that stand in the middle of their Gemeinde', () => {
    expect(found({}, { approximateSites: ['Neue Räume'] })).toEqual([['site-approximate', 'siteIds']]);
  });
});
