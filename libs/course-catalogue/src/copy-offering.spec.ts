import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, isoWeekday, localDate } from '#libs/calendar';
import { copyOffering } from './copy-offering.js';
import type { Offering } from './offering.js';

const day = localDate;
const HOLIDAYS = new Set(['2026-12-25', '2027-01-01', '2027-03-29']);
const isHoliday = (one: string): boolean => HOLIDAYS.has(one);

const course = (startsOn: string, change: Partial<Offering> = {}): Offering => ({
  id: 'o',
  providerId: 'p',
  siteIds: ['s'],
  title: 'Kurs',
  courseTypeCode: 'general',
  formatCode: 'general',
  state: 'ended',
  form: 'on-site',
  startsOn: day(startsOn),
  endsOn: addDays(day(startsOn), 195),
  minimumSize: 15,
  maximumSize: 20,
  weeklyUnits: 25,
  dayparts: ['morning'],
  childcare: { places: 6, taken: 4, minimumAgeYears: 1 },
  sections: [
    { number: 1, level: 'A1', startsOn: day(startsOn), taken: 18 },
    { number: 2, level: 'A2', startsOn: addDays(day(startsOn), 35), taken: 12 },
  ],
  holds: [{ id: 'h', sectionNumber: 2, children: 0 }],
  isFilledFromList: true,
  confirmedOn: day('2026-11-20'),
  ...change,
});

describe('copyOffering', () => {
  it.each([
    ['a Monday of long ago begins on the first Monday that can be', '2026-03-02', '2026-12-21', '2026-12-21'],
    ['… or on the next one', '2026-03-02', '2026-12-22', '2026-12-28'],
    ['a Friday skips Christmas and New Year', '2026-03-06', '2026-12-21', '2027-01-08'],
    ['a Saturday stays a Saturday', '2026-03-07', '2026-12-21', '2026-12-26'],
    ['a course still to come begins once more a week later', '2027-03-15', '2026-12-21', '2027-03-22'],
    ['… but not on Easter Monday', '2027-03-22', '2026-12-21', '2027-04-05'],
  ])('%s', (_what, from, earliest, startsOn) => {
    expect(copyOffering(course(from), { earliest: day(earliest), isHoliday }).startsOn).toBe(startsOn);
  });

  it('is open and empty, and nothing of the old one is held in it', () => {
    const copy = copyOffering(course('2026-03-02'), { earliest: day('2026-12-21'), isHoliday });
    expect(copy).toMatchObject({ state: 'open', holds: [], title: 'Kurs', isFilledFromList: true });
    expect(copy.childcare).toEqual({ places: 6, taken: 0, minimumAgeYears: 1 });
    expect(copy.sections.map(({ taken }) => taken)).toEqual([0, 0]);
  });

  it('keeps the shape of the course and its weekday, and begins neither too early nor on a holiday', () => {
    const aDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(day('2026-01-01'), days));
    fc.assert(
      fc.property(aDay, aDay, (from, earliest) => {
        const before = course(from);
        const after = copyOffering(before, { earliest, isHoliday });
        const moved = daysBetween(before.startsOn, after.startsOn);
        expect(isoWeekday(after.startsOn)).toBe(isoWeekday(from));
        expect(after.startsOn >= earliest && after.startsOn > from).toBe(true);
        expect(isHoliday(after.startsOn)).toBe(false);
        expect(after.endsOn).toBe(addDays(before.endsOn ?? from, moved));
        after.sections.forEach((section, index) =>
          expect(section.startsOn).toBe(addDays(before.sections[index]?.startsOn ?? from, moved)),
        );
      }),
    );
  });
});
