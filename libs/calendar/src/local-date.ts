declare const localDateBrand: unique symbol;

/** “Tag”: a calendar day without time or zone, written `YYYY-MM-DD` (so text order is time order). */
export type LocalDate = string & { readonly [localDateBrand]: true };

const MILLISECONDS_PER_DAY = 86_400_000;

/** Reads `YYYY-MM-DD`; null where the text is no day of the calendar (2026-02-30, 26-1-1, …). */
export function parseLocalDate(text: string): LocalDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text ? (text as LocalDate) : null;
}

/** A day that is known to be one: for literals and for columns of type `date`. Throws a RangeError otherwise. */
export function localDate(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day === null) throw new RangeError(`not a day (YYYY-MM-DD): ${text}`);
  return day;
}

/** The day `days` later (earlier when negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_PER_DAY)
    .toISOString()
    .slice(0, 10) as LocalDate;
}

/** The same day of the month `months` later; the last of that month where it is shorter (31.01. → 28.02.). */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last)))
    .toISOString()
    .slice(0, 10) as LocalDate;
}

/** Days from `from` to `to`; negative when `to` is earlier, 0 on the same day. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY);
}

/** Day of the week by ISO 8601: 1 = Monday … 7 = Sunday. */
export function isoWeekday(day: LocalDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
