import type { Instant, LocalDate } from '#libs/calendar';
import type { TravelMode } from '#libs/region';
import type { EndReason } from './end-reason.js';
import type { ParticipantNeed } from './participant-need.js';
import type { Pause } from './pause.js';
import type { ReferralState } from './referral-state.js';
import type { Wish } from './wish.js';

/** “Fall, wie ihn die Stelle eingibt”: the need of one person, until when they are entitled or obliged, and how they get about. */
export interface CaseNeed extends ParticipantNeed {
  /** Last day of the Teilnahmeberechtigung; null where it is not limited or not known. */
  readonly entitledUntil: LocalDate | null;
  readonly mobility: TravelMode;
  readonly wishes: readonly Wish[];
}

/**
 * “Vermittlung” of one person by one office, under a pseudonym. There is no field for name, day of birth, nationality, file number
 * or free text, and none may be added (AufenthG §88a).
 */
export interface Referral extends CaseNeed {
  readonly id: string;
  /** “Fallnummer”. */
  readonly code: string;
  readonly officeId: string;
  readonly state: ReferralState;
  readonly version: number;
  readonly pause: Pause | null;
  /** The provider that was asked to take the person on; null where the case went to the list at once. */
  readonly addressedProviderId: string | null;
  /** Until when the addressed provider is to answer. */
  readonly answerUntil: LocalDate | null;
  /** Offers in a row that nobody answered. */
  readonly lapsedOffers: number;
  /** Keyed hash from the browser, where the county switched the search for duplicates on. */
  readonly duplicateKey: string | null;
  readonly endReason: EndReason | null;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** When it reached its final state. */
  readonly endedAt: Instant | null;
}
