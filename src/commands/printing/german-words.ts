import type { LocalDate } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';

/** 2026-11-23 → 23.11.2026 */
export function germanDay(day: LocalDate): string {
  return day.split('-').toReversed().join('.');
}

/** A level as people say it. */
export function germanLevel(level: LanguageLevel | null): string {
  if (level === null) return 'noch nicht eingestuft';
  return level === 'literacy' ? 'Alpha' : level;
}
