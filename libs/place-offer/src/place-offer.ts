import type { Instant, LocalDate } from '#libs/calendar';
import type { ReferralParty } from '#libs/referral';
import type { Grounds } from '#libs/waiting-list';
import type { PlaceOfferState } from './place-offer-state.js';

/**
 * “Platzangebot”: one place in one course from one section on, for one person, until a day. It is an offer, not an admission: the
 * person (or their office) accepts, then the provider registers them.
 */
export interface PlaceOffer {
  readonly id: string;
  readonly referralId: string;
  readonly offeringId: string;
  readonly sectionNumber: number;
  /** Places for children that go with it. */
  readonly children: number;
  readonly state: PlaceOfferState;
  /** Given by lawful priority (IntV §7(4) S.4), within the share that the county set. */
  readonly isPriority: boolean;
  /** Why this person was next, as it was on the day of the offer. */
  readonly grounds: Grounds;
  /** The Startlauf that made it; null where a single place was offered. */
  readonly startRunId: string | null;
  readonly madeAt: Instant;
  /** The last day on which it can be answered. */
  readonly answerUntil: LocalDate;
  /** The moment in which that day ends. */
  readonly expiresAt: Instant;
  readonly remindedAt: Instant | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: ReferralParty | null;
  readonly reasonCode: string | null;
}
