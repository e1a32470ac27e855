import { daysBetween, type LocalDate } from '#libs/calendar';

/** A course that was taken over from a proposal, and who will come as far as is known. */
export interface TakenOverCourse {
  readonly startsOn: LocalDate;
  readonly minimumSize: number;
  readonly registered: number;
  readonly acceptedOffers: number;
  readonly openOffers: number;
}

/** “Entscheidung über einen übernommenen Kursvorschlag”: not yet; it takes place; it is withdrawn. */
export type ProposalDecision = 'wait' | 'confirm' | 'withdraw';

/**
 * “Über einen übernommenen Kursvorschlag entscheiden”, from `decideDaysBefore` days before its start on: it takes place as soon as those
 * who registered or accepted reach its minimum, and is withdrawn where the open offers could not make up for the rest either. As long
 * as they could it waits for the answers, at most until the day before the start: then only those count who said yes. A course that has
 * begun takes place.
 */
export function decideTakenOver(
  { startsOn, minimumSize, registered, acceptedOffers, openOffers }: TakenOverCourse,
  { today, decideDaysBefore }: { readonly today: LocalDate; readonly decideDaysBefore: number },
): ProposalDecision {
  const daysLeft = daysBetween(today, startsOn);
  if (daysLeft > decideDaysBefore) return 'wait';
  const sure = registered + acceptedOffers;
  if (sure >= minimumSize || daysLeft < 1) return 'confirm';
  return daysLeft > 1 && sure + openOffers >= minimumSize ? 'wait' : 'withdraw';
}
