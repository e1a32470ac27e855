import { daysBetween, type LocalDate } from '#libs/calendar';
import { DAYPARTS } from '#libs/course-catalogue';
import { ok, refuse, type Result } from '#libs/kernel';
import type { ParticipantNeed } from './participant-need.js';

/** Nobody waits longer than this; an older day is a slip of the pen. */
const LONGEST_WAIT_YEARS = 5;
const LONGEST_WAIT_DAYS = LONGEST_WAIT_YEARS * 366;
const MOST_CHILDREN = 9;

/**
 * “Bedarf annehmen”, with the times of day in their fixed order and each once, so that equal needs read alike. Refuses with
 * `waiting-since-in-future`, `waiting-since-too-old` or `children-out-of-range`, naming the field.
 */
export function acceptNeed<N extends ParticipantNeed>(need: N, today: LocalDate): Result<N> {
  const waited = daysBetween(need.waitingSince, today);
  if (waited < 0) return refuse('waiting-since-in-future', {}, 'waitingSince');
  if (waited > LONGEST_WAIT_DAYS)
    return refuse('waiting-since-too-old', { years: LONGEST_WAIT_YEARS }, 'waitingSince');
  for (const field of ['childrenUnderThree', 'childrenFromThree'] as const) {
    const children = need[field];
    if (!Number.isInteger(children) || children < 0 || children > MOST_CHILDREN)
      return refuse('children-out-of-range', { maximum: MOST_CHILDREN }, field);
  }
  return ok({ ...need, dayparts: DAYPARTS.filter((daypart) => need.dayparts.includes(daypart)) });
}
