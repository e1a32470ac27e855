import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { isBookable, OFFERING_STATES, type Offering, type Section } from '#libs/course-catalogue';
import { supplyEntriesOf, type SiteApproval } from './supply-entries-of.js';

const today = localDate('2026-11-23');
const section = (number: number, startsOn: string, taken = 0): Section => ({
  number,
  level: 'A1',
  startsOn: localDate(startsOn),
  taken,
});
const offering = (change: Partial<Offering> = {}): Offering => ({
  id: 'offering',
  providerId: 'provider',
  siteIds: ['north', 'south'],
  title: 'Integrationskurs',
  courseTypeCode: 'integration',
  formatCode: 'general',
  state: 'open',
  form: 'on-site',
  startsOn: localDate('2026-11-02'),
  endsOn: null,
  minimumSize: 10,
  maximumSize: 20,
  weeklyUnits: 25,
  dayparts: ['morning'],
  childcare: { places: 5, taken: 2, minimumAgeYears: 1 },
  sections: [section(1, '2026-11-02', 15), section(2, '2026-11-23', 14), section(3, '2027-01-11', 12)],
  holds: [],
  isFilledFromList: false,
  confirmedOn: localDate('2026-11-20'),
  ...change,
});
const approval = (siteId: string, change: Partial<SiteApproval> = {}): SiteApproval => ({
  siteId,
  courseTypeCode: 'integration',
  from: localDate('2024-01-01'),
  until: null,
  ...change,
});
const entries = (change: Partial<Offering> = {}, approvals = [approval('north'), approval('south')]) => {
  const given = offering(change);
  return supplyEntriesOf({ offering: given, stateToday: given.state, approvals, today });
};

describe('supplyEntriesOf', () => {
  it('gives one entry for each section that has not begun', () => {
    expect(entries()).toEqual([
      {
        offeringId: 'offering',
        sectionNumber: 2,
        providerId: 'provider',
        siteIds: ['north', 'south'],
        formatCode: 'general',
        level: 'A1',
        startsOn: '2026-11-23',
        freePlaces: 6,
        dayparts: ['morning'],
        childcareFree: 3,
        childcareMinimumAgeYears: 1,
        isAtRisk: false,
        isApproved: true,
        confirmedOn: '2026-11-20',
      },
      expect.objectContaining({ sectionNumber: 3, freePlaces: 8, startsOn: '2027-01-11' }),
    ]);
  });

  it('has the places that the fullest later section leaves: whoever enters stays', () => {
    const sections = [
      section(2, '2026-11-23', 14),
      section(3, '2027-01-11', 19),
      section(4, '2027-03-01', 2),
    ];
    expect(entries({ sections }).map((entry) => entry.freePlaces)).toEqual([1, 1, 18]);
    const holds = [{ id: 'hold', sectionNumber: 3, children: 0 }];
    expect(entries({ sections, holds }).map((entry) => entry.freePlaces)).toEqual([0, 0, 17]);
  });

  it('has no child places where there is no Kinderbeaufsichtigung, and never fewer than none', () => {
    expect(entries({ childcare: null })[0]).toMatchObject({ childcareFree: 0 });
    const full = { places: 5, taken: 6, minimumAgeYears: 1 };
    expect(entries({ childcare: full })[0]).toMatchObject({ childcareFree: 0 });
  });

  it.each(OFFERING_STATES.map((state) => [state, isBookable(state)] as const))(
    'of an offering that is %s there are entries: %s',
    (stateToday, hasEntries) => {
      const given = supplyEntriesOf({ offering: offering(), stateToday, approvals: [], today });
      expect(given.length > 0).toBe(hasEntries);
    },
  );

  it('goes by the state of the day, not by the stored one', () => {
    const given = offering({ state: 'open' });
    const [entry] = supplyEntriesOf({ offering: given, stateToday: 'at-risk', approvals: [], today });
    expect(entry?.isAtRisk).toBe(true);
  });

  it.each<[string, SiteApproval[], readonly string[], boolean]>([
    ['all sites are approved', [approval('north'), approval('south')], ['north', 'south'], true],
    ['one is', [approval('south')], ['south'], true],
    ['none is', [], ['north', 'south'], false],
    ['another Kursart is', [approval('north', { courseTypeCode: 'literacy' })], ['north', 'south'], false],
    ['it ended before', [approval('north', { until: localDate('2026-11-22') })], ['north', 'south'], false],
    ['it begins that day', [approval('north', { from: today })], ['north'], true],
  ])('where %s', (_, approvals, siteIds, isApproved) => {
    expect(entries({}, approvals)[0]).toMatchObject({ siteIds, isApproved });
  });

  it('asks for the approval on the day of each entry', () => {
    const endsAtNewYear = [approval('north', { until: localDate('2026-12-31') })];
    expect(entries({}, endsAtNewYear).map((entry) => entry.isApproved)).toEqual([true, false]);
  });
});
