import type { CourseFormat } from '#libs/course-catalogue';
import type { Municipality } from '#libs/region';
import type { PublicQuestion } from '../application/search-public-courses.js';
import type { Words } from './finder-way.js';

/** What somebody typed and chose, as it came in the address; it goes back into the form as it is. */
export interface Given {
  readonly ort: string;
  readonly kurstyp: string;
  readonly niveau: string;
  readonly zeit: readonly string[];
  readonly weg: string;
  readonly ab: string;
  readonly kinder: boolean;
  readonly frei: boolean;
}

/** What is wrong with it, by field. */
export interface AskedProblems {
  readonly place?: 'unknown' | readonly Municipality[];
  readonly format?: true;
  readonly level?: true;
  readonly times?: true;
  readonly way?: true;
  readonly from?: true;
}

/** A search as it was read. */
export interface Asked {
  readonly given: Given;
  readonly problems: AskedProblems;
  /** Null where something is wrong. */
  readonly question: PublicQuestion | null;
  readonly municipality: Municipality | null;
  readonly page: number;
}

/** What can be chosen. */
export interface FinderChoices {
  readonly municipalities: readonly Municipality[];
  readonly formats: readonly CourseFormat[];
}

/** Ways that can be chosen, in minutes. */
export const WAY_MINUTES: readonly number[] = [15, 30, 45, 60, 90];

/** The search as words of an address. */
export function wordsOf({ ort, kurstyp, niveau, zeit, weg, ab, kinder, frei }: Given): Words {
  return { ort, kurstyp, niveau, zeit, weg, ab, kinder: kinder ? '1' : '', frei: frei ? '1' : '' };
}
