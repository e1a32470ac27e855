import type { Choice } from './select-field.js';

/** A choice that can be found by typing. */
export interface SearchChoice extends Choice {
  /** Further words by which it is found, such as a postcode. They stand behind the label. */
  readonly also?: string | null;
}

/** A long list helps nobody. */
const MOST = 8;

const MARKS = /\p{Diacritic}/gu;

/** Letters as people type them in a hurry: “ö”, “oe” and “o” find each other, “ß” is “ss”. */
export function plainLetters(text: string): string {
  return text
    .toLocaleLowerCase('de-DE')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/([aou])e/g, '$1')
    .trim();
}

/** The choices that begin with what was typed, then those that hold it, by label or further words. */
export function findChoices(choices: readonly SearchChoice[], typed: string): readonly SearchChoice[] {
  const wanted = plainLetters(typed);
  if (wanted === '') return choices.slice(0, MOST);
  const ranked = choices.flatMap((choice) => {
    const rank = rankOf(choice, wanted);
    return rank === null ? [] : [{ choice, rank }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ choice }) => choice);
}

function rankOf({ label, also }: SearchChoice, wanted: string): number | null {
  const name = plainLetters(label);
  if (name === wanted) return 0;
  if (name.startsWith(wanted) || (also ?? '').startsWith(wanted)) return 1;
  if (name.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 2;
  return name.includes(wanted) ? 3 : null;
}
