import { addDays, isoWeekday, type LocalDate } from './local-date.js';

const SATURDAY = 6;

/** “Werktag” of an office: Monday to Friday, and no holiday. */
export function isWorkingDay(day: LocalDate, isHoliday: (day: LocalDate) => boolean): boolean {
  return isoWeekday(day) < SATURDAY && !isHoliday(day);
}

/**
 * “Frist in Arbeitstagen”: the last of so many working days after a day, which itself does not count (BGB §187(1)). Backwards where
 * `days` is negative; the day itself for 0. Holidays are those of the Land.
 */
export function addWorkingDays(
  from: LocalDate,
  days: number,
  isHoliday: (day: LocalDate) => boolean,
): LocalDate {
  const direction = Math.sign(days);
  let day = from;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, direction);
    if (isWorkingDay(day, isHoliday)) left -= 1;
  }
  return day;
}
