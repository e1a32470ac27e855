import type { JoinedOrigin } from '../../api/types.js';
import { originTerms } from '../../texts/terms.js';

const NUMBER = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/** A non-breaking space, so that a number keeps its unit. */
const NBSP = '\u00a0';

/** A number with German separators. */
export function numberWords(value: number): string {
  return NUMBER.format(value);
}

/**
 * A share of 0..1 in whole percent. Only what is complete reads 100, and only what is nothing reads 0: a rounded hundred
 * would hide the last person without a place.
 */
export function wholePercent(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

/** “40 %”. */
export function percentWords(share: number): string {
  return `${wholePercent(share)}${NBSP}%`;
}

/** “35 Min. (geschätzt)”: minutes, and where they come from. */
export function minutesWords(minutes: number, origin: JoinedOrigin | null): string {
  return `${numberWords(Math.round(minutes))}${NBSP}Min.${originWords(origin)}`;
}

/** “ (geschätzt)”, to stand behind minutes; empty where nobody knows where they come from. */
export function originWords(origin: JoinedOrigin | null): string {
  return origin === null ? '' : ` (${originTerms[origin]})`;
}

/** Places for 100 people: “41,2”; a dash where nobody asks for the places in reach. */
export function accessibilityWords(score: number | null): string {
  return score === null ? '–' : numberWords(score);
}

/** Days as full weeks: “9 Wochen”. */
export function weeksWords(days: number): string {
  const weeks = Math.floor(days / 7);
  if (weeks < 1) return 'unter 1 Woche';
  return weeks === 1 ? '1 Woche' : `${numberWords(weeks)} Wochen`;
}

/** “1 Mensch”, “7 Menschen”. */
export function peopleWords(people: number): string {
  return people === 1 ? '1 Mensch' : `${numberWords(people)} Menschen`;
}

/** A count that may be hidden: `null` reads “< 3” where people are protected, else a dash. */
export function countWords(count: number | null, isSuppressed: boolean, threshold: number): string {
  if (count !== null) return numberWords(count);
  return isSuppressed ? `<${NBSP}${threshold}` : '–';
}
