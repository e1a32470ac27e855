import { isLive, type Freshness, type OfferingState } from '#libs/course-catalogue';

/**
 * “Stand im öffentlichen Kursfinder”: public, or the first thing that stands in the way. `withheld`: its provider does not want it
 * there; `planned`: not open yet; `over`: called off, ended, or without a section that somebody could still enter; `not-approved`: its
 * provider has no approval for it there (IntV §18); `too-old`: nobody confirmed the figures for too long.
 */
export const PUBLICATIONS = ['public', 'withheld', 'planned', 'over', 'not-approved', 'too-old'] as const;

/** One of {@link PUBLICATIONS}. */
export type Publication = (typeof PUBLICATIONS)[number];

/** What decides whether a course is public. */
export interface PublicationFacts {
  /** The state of the day, as dates and figures say. */
  readonly state: OfferingState;
  /** The provider took it out of the finder. */
  readonly isWithheld: boolean;
  readonly freshness: Freshness;
  /** Sections that begin today or later. */
  readonly entries: readonly { readonly isApproved: boolean }[];
}

/** “Ist der Kurs öffentlich?”: all must be in order. The wish of the provider stands above all others. */
export function publicationOf({ state, isWithheld, freshness, entries }: PublicationFacts): Publication {
  if (isWithheld) return 'withheld';
  if (!isLive(state)) return 'over';
  if (state === 'planned') return 'planned';
  if (entries.length === 0) return 'over';
  if (!entries.some(({ isApproved }) => isApproved)) return 'not-approved';
  return freshness === 'excluded' ? 'too-old' : 'public';
}
