import type { LocalDate } from '#libs/calendar';
import type { CalledOffState, Obstacle } from '#libs/course-catalogue';
import type { Referral } from '#libs/referral';

/**
 * “Betroffener Fall” of a course that was called off: `withdrawn`, its offer was taken back and it waits on at its old position;
 * `wished`, it named the course among its wishes; `in-course`, it had begun there, and its office decides what follows.
 */
export interface AffectedCase {
  readonly referral: Referral;
  readonly how: 'withdrawn' | 'wished' | 'in-course';
}

/** “Anderer Kurs” that would suit a case now: a suggestion, no offer. */
export interface Alternative {
  readonly title: string;
  readonly providerName: string;
  readonly town: string;
  readonly startsOn: LocalDate;
  readonly freePlaces: number;
}

/** A course that does not come about as it was posted, in words. */
export interface CalledOffCourse {
  readonly kind: CalledOffState;
  readonly title: string;
  readonly providerName: string;
  readonly startsOn: LocalDate;
  readonly reasonCode: Obstacle | null;
  readonly into: { readonly title: string; readonly providerName: string } | null;
  /** People whom the provider counts as registered. */
  readonly registered: number;
}
