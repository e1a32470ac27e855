import type { Gap } from '#libs/coverage';
import type { GivenAnswer } from '#libs/gap-notice';
import type { OrganisationKind } from '#libs/kernel';
import type { ToldLine } from './notice.js';

/** Who was told, by name. */
export interface ToldOrganisation extends ToldLine {
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
}

/** Who answered, by name. */
export interface NamedAnswer extends GivenAnswer {
  readonly organisationName: string;
}

/** “Lücke mit ihrer Geschichte”: who was told of it and who answered. Counts are raw: the wire shape suppresses small ones. */
export interface GapCase {
  readonly gap: Gap;
  /** Oldest first, then by name. */
  readonly told: readonly ToldOrganisation[];
  /** The latest of each organisation, oldest first. */
  readonly answers: readonly NamedAnswer[];
  /** Somebody who was told let the deadline pass; the district, which is told of everything, does not count. */
  readonly isOverdue: boolean;
}
