import { dayAt, type Instant, type LocalDate } from '#libs/calendar';
import type { DisclosedFigures } from '#libs/coverage';
import type { TravelTimeOrigin } from '#libs/region';

const NUMBER = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });
const LONG = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('de-DE', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
});
const NBSP = '\u00A0';
/** Stands where there is nothing to say. */
export const NOTHING = '–';

/** A day in a sentence: „3. November 2026“. */
export function longDay(day: LocalDate): string {
  return LONG.format(new Date(`${day}T00:00:00Z`)).replace(' ', NBSP);
}

/** A day in a table: „03.11.2026“. */
export function shortDay(day: LocalDate): string {
  return SHORT.format(new Date(`${day}T00:00:00Z`));
}

/** A moment as it stands on papers, where clocks go by a zone: „29. November 2026, 18:05 Uhr“. */
export function momentWords(moment: Instant, timeZone: string): string {
  const time = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', timeZone });
  return `${longDay(dayAt(moment, timeZone))}, ${time.format(new Date(moment))}${NBSP}Uhr`;
}

/** A count that may be hidden: „< 3“ where people are protected. */
export function countWords(count: number | null, isSuppressed: boolean, threshold: number): string {
  if (count !== null) return NUMBER.format(count);
  return isSuppressed ? `<${NBSP}${threshold}` : NOTHING;
}

/** A share in whole percent; only what is complete reads 100, only what is nothing reads 0. */
export function percentWords(share: number): string {
  const whole = share <= 0 || share >= 1 ? share * 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
  return `${Math.round(whole)}${NBSP}%`;
}

/** “Versorgungsgrad” of an area: hidden where its people are, a dash where nobody asks. */
export function rateWords({ rate, isSuppressed }: DisclosedFigures, threshold: number): string {
  return rate === null ? countWords(null, isSuppressed, threshold) : percentWords(rate);
}

const ORIGINS: Readonly<Record<TravelTimeOrigin, string>> = {
  corrected: 'korrigiert',
  measured: 'gemessen',
  estimated: 'geschätzt',
};

/** Minutes to the nearest Kursort with places, and where they come from. */
export function nearestWords({ nearestMinutes, nearestOrigin }: DisclosedFigures): string {
  if (nearestMinutes === null) return NOTHING;
  const origin = nearestOrigin === null ? '' : ` (${ORIGINS[nearestOrigin]})`;
  return `${NUMBER.format(Math.round(nearestMinutes))}${NBSP}Min.${origin}`;
}

/** Days as full weeks: „9 Wochen“. */
export function weeksWords(days: number | null): string {
  if (days === null) return NOTHING;
  const weeks = Math.floor(days / 7);
  if (weeks < 1) return 'unter 1 Woche';
  return weeks === 1 ? '1 Woche' : `${NUMBER.format(weeks)} Wochen`;
}

/** A number with German separators, or a dash. */
export function numberWords(value: number | null): string {
  return value === null ? NOTHING : NUMBER.format(value);
}
