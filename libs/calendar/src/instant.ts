import { addDays, localDate, type LocalDate } from './local-date.js';

declare const instantBrand: unique symbol;

/** “Zeitpunkt”: a moment in UTC, ISO 8601 with milliseconds and `Z` (so text order is time order). */
export type Instant = string & { readonly [instantBrand]: true };

/** The moment of a text or of a JavaScript date. Throws a RangeError where it is none. */
export function instant(value: string | Date): Instant {
  return new Date(value).toISOString() as Instant;
}

/** Making a formatter takes far longer than using it, and the day is asked for at every request. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day in a time zone (IANA name, for instance `Europe/Berlin`) at a moment. */
export function dayAt(moment: Instant, timeZone: string): LocalDate {
  const known = formatters.get(timeZone);
  const formatter =
    known ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  if (known === undefined) formatters.set(timeZone, formatter);
  return localDate(formatter.format(new Date(moment)));
}

const MILLISECONDS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

/** The moment in which a day ends in a time zone: the first of the next day, whatever the clocks do in the night. */
export function endOfDay(day: LocalDate, timeZone: string): Instant {
  const next = addDays(day, 1);
  const middle = Date.parse(`${next}T00:00:00Z`);
  let before = middle - MINUTES_PER_DAY * MILLISECONDS_PER_MINUTE;
  let from = middle + MINUTES_PER_DAY * MILLISECONDS_PER_MINUTE;
  while (from - before > MILLISECONDS_PER_MINUTE) {
    const half = before + Math.floor((from - before) / 2 / MILLISECONDS_PER_MINUTE) * MILLISECONDS_PER_MINUTE;
    if (dayAt(instant(new Date(half)), timeZone) < next) before = half;
    else from = half;
  }
  return instant(new Date(from));
}

/**
 * The moment at which clocks in a time zone show a time (`HH:MM`) on a day. In the hour that clocks skip: the moment that the clock would
 * have shown it by the time before; in the hour that comes twice: the first of both.
 */
export function instantAt(day: LocalDate, time: string, timeZone: string): Instant {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const offsets = [-1, 1].map((side) => offsetAt(asUtc + side * DAY_MILLISECONDS, timeZone));
  const moments = offsets.map((offset) => asUtc - offset);
  const shown = moments.filter((moment, index) => offsetAt(moment, timeZone) === offsets[index]);
  return instant(new Date(shown.length > 0 ? Math.min(...shown) : asUtc - (offsets[0] ?? 0)));
}

const DAY_MILLISECONDS = MINUTES_PER_DAY * MILLISECONDS_PER_MINUTE;

/** Milliseconds by which clocks in a time zone are ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(moment));
  return Date.parse(`${parts.replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000;
}
