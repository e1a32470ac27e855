import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '#libs/calendar';
import { placesFrom } from '#libs/course-catalogue';
import { aKursnetCourse } from '../../../test/support/a-kursnet-course.js';
import { composeKursnetEntry, KURSNET_FIELDS, type KursnetCourse, type KursnetField } from './index.js';

const TODAY = localDate('2026-11-23');
const sections = (...starts: readonly string[]) =>
  starts.map((startsOn, index) => ({
    number: index + 1,
    level: 'A1' as const,
    startsOn: localDate(startsOn),
    taken: 0,
  }));
const valueOf = (field: KursnetField, course: KursnetCourse) => {
  const value = composeKursnetEntry(course, TODAY).find((one) => one.field === field);
  return value?.text ?? { gap: value?.gap };
};

describe('What to enter in KURSNET', () => {
  it('is said of each field, in the order of the mask, with a text or the place of what is missing', () => {
    const values = composeKursnetEntry(aKursnetCourse(), TODAY);
    expect(values.map(({ field }) => field)).toEqual(KURSNET_FIELDS);
    for (const { text, gap } of values) expect((text === null) === (gap !== null)).toBe(true);
  });

  it.each<[KursnetField, Parameters<typeof aKursnetCourse>[0], ReturnType<typeof valueOf>]>([
    ['title', {}, 'Integrationskurs am Vormittag'],
    [
      'contents',
      {},
      'Allgemeiner Integrationskurs (IntV §§ 10-12): 600 Unterrichtseinheiten Sprachkurs und 100 Unterrichtseinheiten Orientierungskurs, 25 Unterrichtseinheiten in der Woche',
    ],
    ['targetGroup', {}, 'Alle, die zugelassen sind: Allgemeiner Integrationskurs'],
    ['targetGroup', { targetGroup: 'Berufstätige' }, 'Berufstätige'],
    ['access', {}, 'Berechtigung oder Verpflichtung. Einstieg mit Niveau A1'],
    ['access', { notes: null, offering: { sections: [] } }, { gap: 'kursnet' }],
    ['degree', {}, 'Zertifikat Integrationskurs'],
    ['degree', { notes: null }, { gap: 'kursnet' }],
    ['startsOn', {}, '14.12.2026'],
    ['endsOn', {}, '25.06.2027'],
    ['endsOn', { offering: { endsOn: null } }, { gap: 'course' }],
    ['registrationEndsOn', {}, { gap: 'kursnet' }],
    ['publishedFrom', {}, '23.11.2026'],
    ['publishedUntil', {}, '18.01.2027'],
    ['publishedUntil', { offering: { sections: [] } }, '14.12.2026'],
    ['flexibleEntry', {}, 'Ja'],
    ['flexibleEntry', { offering: { sections: sections('2026-12-14') } }, 'Nein'],
    ['instructionForm', {}, 'Vollzeit'],
    ['instructionForm', { offering: { weeklyUnits: 19 } }, 'Teilzeit'],
    ['instructionForm', { offering: { dayparts: ['weekend'] } }, 'Wochenendveranstaltung'],
    ['instructionForm', { offering: { form: 'online' } }, 'E-Learning'],
    ['instructionTimes', {}, 'vormittags, 25 Unterrichtseinheiten in der Woche'],
    ['instructionTimes', { timesNote: 'Mo bis Fr 8:30 bis 12:45' }, 'Mo bis Fr 8:30 bis 12:45'],
    [
      'remarks',
      {},
      'Einstieg möglich am 14.12.2026 (A1), 18.01.2027 (A1). Kinderbeaufsichtigung: 4 Plätze für Kinder ab 1 Jahr',
    ],
    ['remarks', { offering: { childcare: null, sections: [] } }, { gap: 'nothing' }],
    [
      'costs',
      {},
      'Kostenbeitrag 1603,00 EUR (2,29 EUR je Unterrichtseinheit, 700 Unterrichtseinheiten; IntV § 9 Abs. 1). Befreiung auf Antrag beim BAMF (IntV § 9 Abs. 2)',
    ],
    ['costs', { notes: null }, { gap: 'kursnet' }],
    ['approval', {}, 'Ja, zugelassen bis 31.12.2028'],
    ['approval', { approval: null }, { gap: 'approval' }],
    ['booked', {}, '20'],
    ['maximum', {}, '20'],
    ['examiner', {}, { gap: 'kursnet' }],
    ['location', {}, 'Haus der Beispiele, Beispielstraße 1, 76726 Germersheim'],
    ['location', { sites: [] }, { gap: 'course' }],
    ['classification', {}, 'MB 01 Allgemeiner Integrationskurs'],
    ['classification', { notes: null }, { gap: 'kursnet' }],
  ])('%s, of a course with %j: %j', (field, change, expected) => {
    expect(valueOf(field, aKursnetCourse(change))).toEqual(expected);
  });

  it('leaves as many free places as are shown here, whatever is taken and held', () => {
    const counts = fc.record({
      maximumSize: fc.integer({ min: 1, max: 25 }),
      taken: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 5 }),
      held: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }),
      begun: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(counts, ({ maximumSize, taken, held, begun }) => {
        const course = aKursnetCourse({
          offering: {
            maximumSize,
            sections: taken.map((people, index) => ({
              number: index + 1,
              level: 'A1' as const,
              startsOn: addDays(TODAY, (index - begun) * 28),
              taken: people,
            })),
            holds: held.map((sectionNumber, index) => ({ id: String(index), sectionNumber, children: 0 })),
          },
        });
        const entry = Math.min(begun + 1, taken.length);
        const free = maximumSize - Number(valueOf('booked', course));
        expect(free).toBe(placesFrom(course.offering, entry));
        expect(free).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
