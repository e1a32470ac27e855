import { germanDay, type LocalDate } from '#libs/calendar';

/** “8 freie Plätze (Stand vom 23.11.2026)”. */
export function freeWords(free: number, confirmedOn: LocalDate): string {
  const places = free === 1 ? '1 freier Platz' : `${free} freie Plätze`;
  return `${places} (Stand vom ${germanDay(confirmedOn)})`;
}
