import type { Instant, LocalDate } from '#libs/calendar';

/** “Vermittlung nach außen”: to a provider that is not on the platform. Logged, nothing more; the person takes a sheet with them. */
export interface OutsideReferral {
  readonly id: string;
  readonly referralId: string;
  readonly providerName: string;
  readonly town: string;
  readonly courseTitle: string;
  readonly startsOn: LocalDate | null;
  readonly loggedAt: Instant;
}
