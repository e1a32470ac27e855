import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '#libs/calendar';
import type { CoverageSnapshot } from '#libs/coverage';
import type { ProposedStart } from '#libs/planning';
import { parseAgs, type Ags } from '#libs/region';
import { countWeeksSaved } from './count-weeks-saved.js';

const [near, away] = [parseAgs('99901001') as Ags, parseAgs('99901002') as Ags];
const startsOn = localDate('2027-01-04');
type Entry = CoverageSnapshot['supply'][number];

const entry = (change: Partial<Entry> = {}): Entry => ({
  offeringId: 'course',
  sectionNumber: 1,
  providerId: 'provider',
  siteIds: ['site'],
  formatCode: 'general',
  level: 'A1',
  startsOn: addDays(startsOn, 30),
  freePlaces: 5,
  dayparts: ['morning'],
  childcareFree: 0,
  childcareMinimumAgeYears: 0,
  isAtRisk: false,
  isApproved: true,
  confirmedOn: startsOn,
  ...change,
});

function weeksSaved(supply: readonly Entry[]): number {
  const start = { formatCode: 'general', level: 'A1', startsOn } as ProposedStart['start'];
  const peopleByMunicipality = [
    { ags: near, people: 3, minutes: 10 },
    { ags: away, people: 2, minutes: 20 },
  ];
  const between = (ags: Ags, siteId: string) => ({
    siteId,
    minutes: ags === near ? 45 : 46,
    origin: 'measured' as const,
  });
  const formats = [{ code: 'general', reachMinutes: 45 }] as unknown as CoverageSnapshot['formats'];
  const reachability = { between } as unknown as CoverageSnapshot['reachability'];
  return countWeeksSaved({ start, peopleByMunicipality }, { supply, reachability, formats }, 26);
}

describe('countWeeksSaved', () => {
  it.each<[string, readonly Entry[], number]>([
    ['nothing else is known: what is assumed, for all', [], 5 * 26],
    ['a later entry, for those who reach it: whole weeks', [entry()], 3 * 4 + 2 * 26],
    ['the next of several', [entry({ startsOn: addDays(startsOn, 70) }), entry()], 3 * 4 + 2 * 26],
    ['one much later than is assumed', [entry({ startsOn: addDays(startsOn, 300) })], 5 * 26],
    ['one that begins no later', [entry({ startsOn })], 5 * 26],
    ['one that is full', [entry({ freePlaces: 0 })], 5 * 26],
    ['one of another Kurstyp', [entry({ formatCode: 'evening' })], 5 * 26],
    ['one of another level', [entry({ level: 'B1' })], 5 * 26],
    ['one without approval', [entry({ isApproved: false })], 5 * 26],
  ])('%s', (_what, supply, weeks) => {
    expect(weeksSaved(supply)).toBe(weeks);
  });
});
