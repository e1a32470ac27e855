import { addDays, type LocalDate } from '#libs/calendar';
import { addMonths, monthOf } from '#libs/trend';
import type { Rhythm } from './indicator.js';

const MONTHS: Readonly<Record<Exclude<Rhythm, 'none'>, number>> = { month: 1, quarter: 3, year: 12 };

/** “Stichtag”: a day at which an indicator is raised, and the first day of what lies between it and the one before. */
export interface CutOffDay {
  readonly from: LocalDate;
  readonly day: LocalDate;
}

/**
 * “Stichtage” between two days, both included, oldest first: last days of months, quarters or years. An indicator without a rhythm has
 * none.
 */
export function cutOffDays(rhythm: Rhythm, from: LocalDate, until: LocalDate): readonly CutOffDay[] {
  if (rhythm === 'none') return [];
  const width = MONTHS[rhythm];
  const days: CutOffDay[] = [];
  for (let start = periodStart(from, width); ; start = addMonths(start, width)) {
    const day = addDays(addMonths(start, width), -1);
    if (day > until) return days;
    days.push({ from: start, day });
  }
}

/** The cut-off day that a day is; null where it is none of the rhythm. */
export function cutOffOn(rhythm: Rhythm, day: LocalDate): CutOffDay | null {
  return cutOffDays(rhythm, day, day)[0] ?? null;
}

/** The first cut-off day that is not before a day; null without a rhythm. */
export function nextCutOffDay(rhythm: Rhythm, day: LocalDate): LocalDate | null {
  if (rhythm === 'none') return null;
  return addDays(addMonths(periodStart(day, MONTHS[rhythm]), MONTHS[rhythm]), -1);
}

function periodStart(day: LocalDate, width: number): LocalDate {
  const month = monthOf(day);
  return addMonths(month, -((Number(month.slice(5, 7)) - 1) % width));
}
