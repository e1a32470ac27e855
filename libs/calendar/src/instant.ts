import { localDate, type LocalDate } from './local-date.js';

declare const instantBrand: unique symbol;

/** “Zeitpunkt”: a moment in UTC, ISO 8601 with milliseconds and `Z` (so text order is time order). */
export type Instant = string & { readonly [instantBrand]: true };

/** The moment of a text or of a JavaScript date. Throws a RangeError where it is none. */
export function instant(value: string | Date): Instant {
  return new Date(value).toISOString() as Instant;
}

/** The day in a time zone (IANA name, for instance `Europe/Berlin`) at a moment. */
export function dayAt(moment: Instant, timeZone: string): LocalDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return localDate(parts.format(new Date(moment)));
}
