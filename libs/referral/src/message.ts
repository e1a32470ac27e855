import type { LocalDate } from '#libs/calendar';
import type { AccessRoute } from './access-route.js';
import type { ReferralClocks } from './referral-clocks.js';
import type { ReferralState } from './referral-state.js';

/**
 * “Art der Mitteilung”: to the person and to the BAMF that no course begins within six weeks; to the person that the entitlement ends,
 * or that a year is over; to the provider that a case was withdrawn.
 */
export const MESSAGE_KINDS = [
  'late-start-to-person',
  'late-start-to-bamf',
  'entitlement-ends',
  'one-year-ends',
  'case-withdrawn',
] as const;
/** One of {@link MESSAGE_KINDS}. */
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** A case, as far as messages about it depend on it. */
export interface MessageCase {
  readonly code: string;
  readonly state: ReferralState;
  readonly accessRoute: AccessRoute;
  readonly clocks: ReferralClocks;
  /** When the course begins whose place is set aside; null where none is. */
  readonly courseStartsOn: LocalDate | null;
  /** The provider that counted on the person when the case was closed; null where none did. */
  readonly leftProviderName: string | null;
  /** The day on which the case was closed. */
  readonly closedOn: LocalDate | null;
}
