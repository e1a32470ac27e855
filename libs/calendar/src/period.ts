import type { LocalDate } from './local-date.js';

/** “Gültigkeit”: from the first day to the last day, both included; `until: null` means open. */
export interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** Whether a day lies in the period. */
export function isWithin(period: Period, day: LocalDate): boolean {
  return period.from <= day && (period.until === null || day <= period.until);
}
