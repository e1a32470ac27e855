import type { Instant } from '#libs/calendar';
import type { ValueTranslation } from './reading/table/table-row.js';

/** A column of ours by the heading that stands for it in the file, or the text that holds for each line. */
export interface ProfileColumn {
  readonly column: string;
  readonly heading: string | null;
  readonly text: string | null;
}

/** Which lines are meant: those with one of these values under a heading. */
export interface ProfileLines {
  readonly heading: string;
  readonly values: readonly string[];
}

/** “Inhalt eines Spaltenprofils”: what a file means, by headings, so that it holds for each file of the same program. */
export interface ProfileContent {
  readonly columns: readonly ProfileColumn[];
  readonly translations: readonly ValueTranslation[];
  readonly lines: ProfileLines | null;
}

/** What is said of a Spaltenprofil when it is made or changed. */
export interface ProfileDetails extends ProfileContent {
  readonly name: string;
  /** Other providers of the district may use and copy it, and never change it. */
  readonly isShared: boolean;
}

/** “Spaltenprofil”: how the courses of one program are to be read, under a name. Belongs to one provider. */
export interface ColumnProfile extends ProfileDetails {
  readonly id: string;
  readonly organisationId: string;
  readonly changedAt: Instant;
  readonly version: number;
}

/** What a profile may hold: more than any table has. */
export const PROFILE_LIMITS = {
  columns: 60,
  translations: 500,
  values: 200,
  letters: 200,
  name: 80,
} as const;
