import type { LocalDate } from '#libs/calendar';

/** “Ausweg aus einer Versorgungslücke”, the cheapest first: a figure that is brought up to date costs less than a course that begins. */
export const WAY_OUT_KINDS = [
  'publish-places',
  'move-start',
  'add-childcare',
  'merge',
  'new-start',
  'neighbour-county',
  'bridge-course',
] as const;
/** One of {@link WAY_OUT_KINDS}. */
export type WayOutKind = (typeof WAY_OUT_KINDS)[number];

/** “Ausweg”: one change, and how many people of the gap would have a place by it. Null is what the kind does not speak of. */
export interface WayOut {
  readonly kind: WayOutKind;
  readonly people: number;
  readonly offeringId: string | null;
  /** The offering that would be merged into that one. */
  readonly mergedOfferingId: string | null;
  readonly siteId: string | null;
  /** The day on which the course would begin at the latest. */
  readonly startsOn: LocalDate | null;
}

/** Two courses that could be one, and how many places it would have free. */
export interface PossibleMerge {
  readonly offeringIds: readonly [string, string];
  readonly freePlaces: number;
}

/** What ways out are found by, besides the snapshot. */
export interface WayOutRules {
  /** Days that a provider needs before a course can begin. */
  readonly leadDays: number;
  /** Group size of a new course. */
  readonly minimumSize: number;
  readonly maximumSizeOf: (formatCode: string) => number;
  /** Places of a Kinderbeaufsichtigung where one is set up. */
  readonly childcarePlaces: number;
  /** Whether a course of the format may begin at the site on the day: approval, and a Kursart that the law still has. */
  readonly mayStart: (siteId: string, formatCode: string, day: LocalDate) => boolean;
  readonly merges: readonly PossibleMerge[];
}
