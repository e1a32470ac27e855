/**
 * “Tippfehler”: how many letters are left out, too many, wrong or swapped with their neighbour; `most + 1` as soon as there are more. Of the
 * second word only as much counts as suits the first best, so that a word that is still being typed is known.
 */
export function countSlips(typed: string, word: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) next.push(cheapest({ typed, word, i, j, next, row, before }));
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(most + 1, ...row);
}

interface Step {
  readonly typed: string;
  readonly word: string;
  readonly i: number;
  readonly j: number;
  readonly next: readonly number[];
  readonly row: readonly number[];
  readonly before: readonly number[];
}

function cheapest({ typed, word, i, j, next, row, before }: Step): number {
  const isSame = typed[i - 1] === word[j - 1];
  const change = at(row, j - 1) + (isSame ? 0 : 1);
  const least = Math.min(change, at(row, j) + 1, at(next, j - 1) + 1);
  const isSwapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
  return isSwapped ? Math.min(least, at(before, j - 2) + 1) : least;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
