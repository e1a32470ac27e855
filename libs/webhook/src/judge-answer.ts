import { daysBetween, type LocalDate } from '#libs/calendar';

/** So many days without one answer, and nobody can be there any more. */
export const SWITCH_OFF_DAYS = 3;

/** Whether an HTTP status says that a delivery was taken. A redirect is none: nobody is followed to where nobody looked. */
export function isTaken(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Whether a webhook that has failed since a day is to be switched off; null where its last delivery was taken. */
export function isToSwitchOff(failingSince: LocalDate | null, today: LocalDate): boolean {
  return failingSince !== null && daysBetween(failingSince, today) >= SWITCH_OFF_DAYS;
}
