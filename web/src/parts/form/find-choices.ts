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
  return ranked(choices, wanted)
    .slice(0, MOST)
    .map(({ choice }) => choice);
}

/** The one choice that must be meant by what was typed: the only one found, or the only one of exactly that name. */
export function meantChoice(choices: readonly SearchChoice[], typed: string): SearchChoice | undefined {
  const wanted = plainLetters(typed);
  const found = wanted === '' ? [] : ranked(choices, wanted);
  const same = found.filter(({ rank }) => rank === 0);
  return (found.length === 1 ? found : same.length === 1 ? same : [])[0]?.choice;
}

function ranked(choices: readonly SearchChoice[], wanted: string) {
  return choices
    .flatMap((choice) => {
      const rank = rankOf(choice, wanted);
      return rank === null ? [] : [{ choice, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank);
}

/** “Kandel, Stadt” is Kandel. */
function rankOf({ label, also }: SearchChoice, wanted: string): number | null {
  const name = plainLetters(label);
  if (name === wanted || name.split(',')[0] === wanted) return 0;
  if (name.startsWith(wanted) || (also ?? '').startsWith(wanted)) return 1;
  if (name.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 2;
  return name.includes(wanted) ? 3 : null;
}
