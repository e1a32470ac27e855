import type { OrganisationKind } from '#libs/kernel';
import type { CourseQuestion } from '#libs/matching';
import { isPermitted, type Permission } from '#libs/rights';

/**
 * “Was ein Kalenderabo zeigt”: Einstufungstests, Kursbeginne, Beginne späterer Kursabschnitte, Sitzungen; or, alone, the entries that a search
 * for courses finds.
 */
export const FEED_KINDS = [
  'placement-tests',
  'course-starts',
  'section-starts',
  'meetings',
  'found-courses',
] as const;

/** One of {@link FEED_KINDS}. */
export type FeedKind = (typeof FEED_KINDS)[number];

/** “Auswahl eines Kalenderabos”; null: all. Gemeinde, Kurstyp and Kursträger choose courses and tests, never meetings. */
export interface FeedFilter {
  readonly kinds: readonly FeedKind[];
  readonly ags: string | null;
  readonly formatCode: string | null;
  readonly providerId: string | null;
  /** What `found-courses` asks for; null for all others. */
  readonly question: CourseQuestion | null;
}

const NEEDED: Readonly<Record<FeedKind, Permission>> = {
  'placement-tests': 'placement-test:read',
  'course-starts': 'offering:read',
  'section-starts': 'offering:read',
  meetings: 'meeting:read',
  'found-courses': 'offering:read',
};

/** What of a feed somebody of this kind may see at all; asked anew whenever it is opened. */
export function openFeedKinds(kinds: readonly FeedKind[], kind: OrganisationKind): readonly FeedKind[] {
  return kinds.filter((one) => isPermitted(kind, NEEDED[one]));
}
