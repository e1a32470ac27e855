import type { CourseFormat, PlacementTest } from '../../api/types.js';
import { formatTitle } from '../../parts/case/course-words.js';
import { fileOfList, type FileTable } from '../../parts/table/file-cell.js';
import { clockInGermany } from '../../parts/words/clock.js';
import { shortDate } from '../../parts/words/dates.js';
import { testCalendarTexts } from '../../texts/test-calendar.js';
import { testDays } from './test-days.js';

/** The words of a date's Kurstypen. */
export function formatWords({ formatCodes }: PlacementTest, formats: readonly CourseFormat[]): string {
  return formatCodes.map((code) => formatTitle(code, formats)).join(', ') || testCalendarTexts.everyFormat;
}

/** The words of a date's places. */
export function placeWords({ state, freePlaces, places }: PlacementTest): string {
  if (state === 'cancelled') return testCalendarTexts.cancelled;
  return freePlaces === 0 ? testCalendarTexts.full : testCalendarTexts.free(freePlaces, places);
}

/** “Tabelle speichern”: all days of the calendar in one table. */
export function testFile(tests: readonly PlacementTest[], formats: readonly CourseFormat[]): FileTable {
  const lines = testDays(tests).flatMap(({ day, tests: ofDay }) => ofDay.map((test) => ({ day, test })));
  return fileOfList(lines, [
    { title: testCalendarTexts.day, words: ({ day }) => shortDate(day) },
    {
      title: testCalendarTexts.time,
      words: ({ test }) => `${clockInGermany(test.startsAt)}–${clockInGermany(test.endsAt)}`,
    },
    { title: testCalendarTexts.provider, words: ({ test }) => test.providerName },
    { title: testCalendarTexts.site, words: ({ test: { site } }) => `${site.name}, ${site.town}` },
    { title: testCalendarTexts.formats, words: ({ test }) => formatWords(test, formats) },
    { title: testCalendarTexts.places, words: ({ test }) => placeWords(test) },
  ]);
}
