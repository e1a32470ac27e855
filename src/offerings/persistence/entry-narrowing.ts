import type { LocalDate } from '#libs/calendar';
import type { Daypart } from '#libs/course-catalogue';

/** What a search for entries is narrowed by; null or empty leaves a part out. */
export interface EntryNarrowing {
  /** Entries after this day. */
  readonly after: LocalDate;
  readonly format: string | null;
  readonly level: string | null;
  /** Times that somebody has. */
  readonly dayparts: readonly Daypart[];
  /** Children's places that must be free. */
  readonly children: number;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly freeOnly: boolean;
  /** Sites that can be reached, and in what time. */
  readonly ways: readonly { readonly siteId: string; readonly minutes: number }[] | null;
  /** With ways: the longest to a course of each Kurstyp. */
  readonly reach: Readonly<Record<string, number>> | null;
}

/** Where an entry stands in the order of a search: by its start, the way, and the id of its offering. */
export interface EntryKey {
  readonly startsOn: string;
  readonly minutes: number;
  readonly id: string;
}
