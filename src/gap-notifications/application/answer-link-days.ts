import { addDays, type LocalDate } from '#libs/calendar';

/** Days after the check during which the link of a mail answers. */
const VALID_DAYS = 60;

/** Whether a link sent for this check still answers; its last day is included. */
export function isAnswerLinkValid(checkedOn: LocalDate, today: LocalDate): boolean {
  return today <= addDays(checkedOn, VALID_DAYS);
}
