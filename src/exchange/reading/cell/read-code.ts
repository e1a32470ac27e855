import type { Cell } from '../table/table-row.js';
import { columnKey } from '../table/find-header.js';
import { missing, notUnderstood, quote, understood, type CellReading } from './cell-reading.js';

/** “Eintrag einer Liste”: the code and the names people write for it; the first name is the one shown to them. */
export interface CodeChoice<T> {
  readonly code: T;
  readonly names: readonly string[];
}

const SHOWN_CHOICES = 15;
const COMPARED_LETTERS = 40;

/**
 * “Wert aus einer Liste”: spelling of case, umlauts, blanks and punctuation is taken leniently; anything else is refused with the
 * allowed values and the nearest one, but never guessed.
 */
export function readCode<T>(cell: Cell, choices: readonly CodeChoice<T>[]): CellReading<T> {
  const key = columnKey(cell.text);
  if (cell.text.trim() === '') return missing(cell);
  const found = choices.find((choice) => choice.names.some((name) => columnKey(name) === key));
  return found === undefined
    ? notUnderstood(cell, 'unknown-code', reason(cell.text, key, choices))
    : understood(found.code);
}

function reason(text: string, key: string, choices: readonly CodeChoice<unknown>[]): string {
  const shown = choices.slice(0, SHOWN_CHOICES).map((choice) => quote(choice.names[0] ?? ''));
  const list = [...shown, ...(choices.length > SHOWN_CHOICES ? ['…'] : [])].join(', ');
  const near = nearest(key, choices);
  return `${quote(text)} ist nicht bekannt.${near === null ? '' : ` Meinten Sie ${quote(near)}?`} Erlaubt sind: ${list}.`;
}

/** The name that differs in at most a third of its letters. */
function nearest(key: string, choices: readonly CodeChoice<unknown>[]): string | null {
  const ranked = choices
    .flatMap((choice) =>
      choice.names.map((name) => ({ name: choice.names[0] ?? name, steps: distance(key, columnKey(name)) })),
    )
    .toSorted((a, b) => a.steps - b.steps);
  const [best] = ranked;
  return best !== undefined && best.steps <= Math.max(1, Math.floor(key.length / 3)) ? best.name : null;
}

/** Levenshtein distance of the first letters. */
function distance(first: string, second: string): number {
  const [a, b] = [first.slice(0, COMPARED_LETTERS), second.slice(0, COMPARED_LETTERS)];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
