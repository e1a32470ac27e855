import type { LocalDate } from '#libs/calendar';
import { refuse, type Result } from '#libs/kernel';
import { acceptNeed, type ParticipantNeed } from '#libs/referral';

/** “Meldung, wie die Stelle sie abgibt”: a need and how many people have it. */
export interface CountedNeed extends ParticipantNeed {
  readonly people: number;
}

/** More of one need in one Gemeinde is a slip of the pen. */
const MOST_PEOPLE = 500;

/** “Meldung annehmen”. Refuses with `people-out-of-range`, or what {@link acceptNeed} refuses with. */
export function acceptReport<R extends CountedNeed>(report: R, today: LocalDate): Result<R> {
  const { people } = report;
  if (!Number.isInteger(people) || people < 1 || people > MOST_PEOPLE)
    return refuse('people-out-of-range', { maximum: MOST_PEOPLE }, 'people');
  return acceptNeed(report, today);
}
