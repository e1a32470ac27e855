import type { LanguageLevel } from '#libs/course-catalogue';

/** “Art von Fundstellen”, in the order in which equally good ones are shown. */
export const FOUND_KINDS = [
  'municipality',
  'association',
  'case',
  'offering',
  'provider',
  'site',
  'format',
  'gap',
  'placement-test',
  'proposal',
  'decision',
  'organisation',
] as const;
/** One of {@link FOUND_KINDS}. */
export type FoundKind = (typeof FOUND_KINDS)[number];

/** “Suchbares”: something that the reader may see, with the words by which it is known. */
export interface Findable {
  readonly kind: FoundKind;
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** What else it is known by, and what tells it from others of the same title. */
  readonly detail: string;
  /** Known by these too, which are not shown: keys, postcodes. */
  readonly alsoKnownAs?: readonly string[];
  readonly level?: LanguageLevel | null;
  readonly day?: string | null;
}

/** “Fundstellen einer Art”: the best ones, and how many there are. */
export interface FoundGroup {
  readonly kind: FoundKind;
  readonly total: number;
  readonly items: readonly Findable[];
}
