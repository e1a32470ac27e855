import type { CourseFormat, PlacementTest } from '../../api/types.js';
import { formatTitle } from '../../parts/case/course-words.js';
import { fileOfList, type FileColumn, type FileTable } from '../../parts/table/file-cell.js';
import { clockInGermany } from '../../parts/words/clock.js';
import { dayInGermany, shortDate } from '../../parts/words/dates.js';
import { testCalendarTexts } from '../../texts/test-calendar.js';

/** The Kurstypen that a date tests for. */
export function formatWords({ formatCodes }: PlacementTest, formats: readonly CourseFormat[]): string {
  const titles = formatCodes.map((code) => formatTitle(code, formats));
  return titles.join(', ') || testCalendarTexts.everyFormat;
}

/** What is left of a date, or that it is off. */
export function placeWords({ state, freePlaces, places }: PlacementTest): string {
  if (state === 'cancelled') return testCalendarTexts.cancelled;
  return freePlaces === 0 ? testCalendarTexts.full : testCalendarTexts.free(freePlaces, places);
}

/** From when to when a date takes. */
export function clockWords({ startsAt, endsAt }: PlacementTest): string {
  return `${clockInGermany(startsAt)}–${clockInGermany(endsAt)}`;
}

/** All days of the calendar as one table to save. */
export function testsFile(tests: readonly PlacementTest[], formats: readonly CourseFormat[]): FileTable {
  const columns: readonly FileColumn<PlacementTest>[] = [
    { title: testCalendarTexts.day, words: ({ startsAt }) => shortDate(dayInGermany(new Date(startsAt))) },
    { title: testCalendarTexts.time, words: clockWords },
    { title: testCalendarTexts.provider, words: ({ providerName }) => providerName },
    { title: testCalendarTexts.site, words: ({ site }) => `${site.name}, ${site.town}` },
    { title: testCalendarTexts.formats, words: (test) => formatWords(test, formats) },
    { title: testCalendarTexts.places, words: placeWords },
  ];
  return fileOfList(tests, columns);
}
