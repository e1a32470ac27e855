import type { FoundGroup } from '../../api/types.js';
import { plainLetters } from '../../parts/form/find-choices.js';
import { shortDate } from '../../parts/words/dates.js';
import { foundDayTerms, foundKindTerms, searchTexts } from '../../texts/search.js';
import { levelTerms } from '../../texts/terms.js';
import { foundAddress } from './found-address.js';

/** One line of the results: what it is called, what tells it from others, where it leads. */
export interface FoundLine {
  readonly to: string;
  readonly title: string;
  readonly detail: string;
}

/** Lines of one kind, and how many there are beyond those shown. */
export interface FoundSection {
  readonly title: string;
  readonly total: number;
  readonly lines: readonly FoundLine[];
}

/** A page of the application or of the handbook, as a line. */
export type NamedPage = Pick<FoundLine, 'to' | 'title'>;

/** What the server found, in words. */
export function serverSections(groups: readonly FoundGroup[]): readonly FoundSection[] {
  return groups.map(({ kind, total, items }) => ({
    title: foundKindTerms[kind],
    total,
    lines: items.map((item) => ({
      to: foundAddress(kind, item),
      title: item.title,
      detail: [
        item.detail,
        item.level === null ? '' : levelTerms[item.level],
        item.day === null ? '' : (foundDayTerms[kind]?.(shortDate(item.day)) ?? ''),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    })),
  }));
}

/** Pages whose title holds a word that begins with each word typed. */
export function pageSections(
  query: string,
  ways: readonly NamedPage[],
  helpPages: readonly NamedPage[],
): readonly FoundSection[] {
  const typed = wordsOf(query);
  const find = (pages: readonly NamedPage[], detail: string): readonly FoundLine[] =>
    typed.length === 0
      ? []
      : pages
          .filter(({ title }) =>
            typed.every((word) => wordsOf(title).some((other) => other.startsWith(word))),
          )
          .map(({ to, title }) => ({ to, title, detail }));
  return [
    { title: searchTexts.pages, lines: find(ways, '') },
    { title: searchTexts.helpPages, lines: find(helpPages, searchTexts.help) },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map((section) => ({ ...section, total: section.lines.length }));
}

function wordsOf(text: string): readonly string[] {
  return plainLetters(text)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
}
