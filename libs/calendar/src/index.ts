// The door of `calendar`: days and moments without a clock. Named exports only.
export { germanDay } from './german-day.js';
export { dayAt, endOfDay, instant, instantAt } from './instant.js';
export type { Instant } from './instant.js';
export { addDays, addMonths, daysBetween, isoWeekday, localDate, parseLocalDate } from './local-date.js';
export type { LocalDate } from './local-date.js';
export { isWithin } from './period.js';
export type { Period } from './period.js';
export { addWorkingDays, isWorkingDay } from './working-days.js';
