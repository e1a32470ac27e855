const LONG = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });
const WITH_WEEKDAY = new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('de-DE', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
});
const MOMENT = new Intl.DateTimeFormat('de-DE', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Berlin',
});
const CLOCK = new Intl.DateTimeFormat('de-DE', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Berlin',
});
const DAY_IN_BERLIN = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Berlin' });

/** A day in a sentence: “3. November 2026”, day and month on one line. Takes `2026-11-03`. */
export function longDate(day: string): string {
  return LONG.format(new Date(`${day}T00:00:00Z`)).replace(' ', '\u00a0');
}

/** A day somebody has to keep: “Dienstag, 3. November 2026”. */
export function weekdayDate(day: string): string {
  return WITH_WEEKDAY.format(new Date(`${day}T00:00:00Z`)).replace('. ', '.\u00a0');
}

/** A day in a table: “03.11.2026”. */
export function shortDate(day: string): string {
  return SHORT.format(new Date(`${day}T00:00:00Z`));
}

/** A moment as the clock in Germany shows it: “03.11.2026, 14:05 Uhr”. Takes an ISO instant. */
export function momentWords(instant: string): string {
  return `${MOMENT.format(new Date(instant))}\u00a0Uhr`;
}

/** The last day of what ends at a moment: a day's end is the next one's midnight, which nobody reads as “until the day before”. */
export function lastDayOf(end: string): string {
  return dayInGermany(new Date(Date.parse(end) - 1));
}

/** From and until on one day, by the clock in Germany: “Dienstag, 1. Dezember 2026, 09:00 bis 11:30 Uhr”. */
export function spanWords(from: string, until: string): string {
  const [start, end] = [new Date(from), new Date(until)];
  return `${weekdayDate(dayInGermany(start))}, ${CLOCK.format(start)} bis ${CLOCK.format(end)} Uhr`;
}

/** The German day of a moment, `2026-11-03`. */
export function dayInGermany(moment: Date): string {
  return DAY_IN_BERLIN.format(moment);
}

/** The day so many months later; the last of the month where the month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** Whether the text is a day of the calendar, `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Days from one day to another, negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
