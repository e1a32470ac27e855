import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar';
import { LANGUAGE_LEVELS } from '#libs/course-catalogue';
import type { CoursePlace } from './course-data.js';
import { findFreeEntries, type FreeEntry, type FreeEntryQuestion } from './find-free-entries.js';

const HOME = { latitude: 49, longitude: 8 };

const siteAt = (town: string, longitude: number | null): CoursePlace => ({
  name: 'Haus der Beispiele',
  street: null,
  postcode: null,
  town,
  place: longitude === null ? null : { latitude: 49, longitude },
});

const entry = (courseId: string, startsOn: string, change: Partial<FreeEntry> = {}): FreeEntry => ({
  courseId,
  formatCode: 'general',
  level: 'A1',
  startsOn: localDate(startsOn),
  sites: [siteAt('Altdorf', 8.1)],
  ...change,
});

const NEAR = entry('near', '2027-03-01', { sites: [siteAt('Nahe', 8.01)] });
const FAR = entry('far', '2027-01-10', { sites: [siteAt('Fern', 9)] });
const UNKNOWN = entry('unknown', '2027-01-01', { sites: [siteAt('Irgendwo', null)] });
const NOWHERE = entry('nowhere', '2027-02-01', { sites: [] });
const TWICE = [
  entry('twice', '2027-06-01', { level: 'A1' }),
  entry('twice', '2027-04-01', { level: 'A2' }),
] as const;
const OWN_FORMAT = entry('own-format', '2027-05-01', { formatCode: 'nur-dort' });

const ALL = [FAR, UNKNOWN, NEAR, ...TWICE, NOWHERE, OWN_FORMAT];
const ANYTHING: FreeEntryQuestion = { formatCode: null, level: null, from: null };

describe('Free places of another county', () => {
  it.each<[string, Partial<FreeEntryQuestion>, readonly string[]]>([
    [
      'by their start, where nobody says from where',
      {},
      ['unknown', 'far', 'nowhere', 'near', 'twice', 'own-format'],
    ],
    [
      'by the way, and last what has none',
      { from: HOME },
      ['near', 'twice', 'own-format', 'far', 'unknown', 'nowhere'],
    ],
    ['of one Kurstyp', { formatCode: 'nur-dort' }, ['own-format']],
    ['of a Kurstyp that nobody has there', { formatCode: 'nur-hier' }, []],
    ['of one level', { level: 'A2' }, ['twice']],
    ['of a level that none begins with', { level: 'C1' }, []],
  ])('are found %s', (_how, question, ids) => {
    const hits = findFreeEntries({ ...ANYTHING, ...question }, ALL);
    expect(hits.map(({ entry: { courseId } }) => courseId)).toEqual(ids);
  });

  it.each<[string, readonly CoursePlace[], string | null, number | null]>([
    ['the nearest of several sites', [siteAt('Fern', 9), siteAt('Nahe', 8.1)], 'Nahe', 7],
    ['the one whose place is known', [siteAt('Irgendwo', null), siteAt('Fern', 9)], 'Fern', 73],
    ['the main one, where none is known', [siteAt('Eins', null), siteAt('Zwei', null)], 'Eins', null],
    ['none, where none is named', [], null, null],
  ])('are held at %s', (_which, sites, town, km) => {
    const [hit] = findFreeEntries({ ...ANYTHING, from: HOME }, [entry('one', '2027-01-01', { sites })]);
    expect([hit?.site?.town ?? null, hit?.distanceKm ?? null]).toEqual([
      town,
      km === null ? null : expect.closeTo(km, 0),
    ]);
  });

  it('stand once for each course that answers, the nearer never behind the farther', () => {
    const entries = fc.array(
      fc.record({
        courseId: fc.constantFrom('a', 'b', 'c', 'd'),
        formatCode: fc.constantFrom('general', 'literacy'),
        level: fc.constantFrom(...LANGUAGE_LEVELS),
        startsOn: fc.constantFrom(localDate('2027-01-01'), localDate('2027-02-01')),
        sites: fc.array(
          fc.option(fc.double({ min: 7, max: 9, noNaN: true })).map((longitude) => siteAt('Ort', longitude)),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(entries, fc.option(fc.constantFrom(...LANGUAGE_LEVELS)), (given, level) => {
        const hits = findFreeEntries({ formatCode: null, level, from: HOME }, given);
        const wanted = given.filter((one) => level === null || one.level === level);
        const ways = hits.map(({ distanceKm }) => distanceKm ?? Infinity);
        expect(new Set(hits.map(({ entry: { courseId } }) => courseId))).toEqual(
          new Set(wanted.map(({ courseId }) => courseId)),
        );
        expect(new Set(hits.map(({ entry: { courseId } }) => courseId)).size).toBe(hits.length);
        expect(ways).toEqual(ways.toSorted((one, other) => one - other));
      }),
    );
  });
});
