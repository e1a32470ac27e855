import type { LocalDate } from '#libs/calendar';
import type { ParticipantNeed } from '#libs/referral';

/**
 * “Bedarfsmeldung”: a plain count of people with the same need, for offices that will not or may not enter cases. An office
 * that enters cases for a need must not report the same people here: coverage adds both.
 */
export interface DemandReport extends ParticipantNeed {
  readonly id: string;
  readonly officeId: string;
  readonly people: number;
  readonly reportedOn: LocalDate;
}
