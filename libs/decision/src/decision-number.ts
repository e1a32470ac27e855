import type { LocalDate } from '#libs/calendar';

/** “Jahr der Zählung”: that of the day of the decision, not of the day on which it is written down. */
export function yearOf(day: LocalDate): number {
  return Number(day.slice(0, 4));
}

/** “Beschlussnummer”: `AK 2026/3`. */
export function decisionNumber(abbreviation: string, year: number, count: number): string {
  return `${abbreviation} ${year}/${count}`;
}
