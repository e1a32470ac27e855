import { errorAt, type ImportProblem, type Located } from './problem.js';

/** What tells lines apart that must not stand twice, and what is said of the second. */
export interface Repetition<T> {
  readonly keyOf: (value: T) => string;
  readonly column: (value: T) => string;
  readonly code: string;
  readonly sentence: (value: T, firstLine: number) => string;
}

/** “Jede Zeile einmal”: a second line with the same key would be written in place of the first; it is left out and said. */
export function firstOfEach<T>(
  rows: readonly Located<T>[],
  { keyOf, column, code, sentence }: Repetition<T>,
): { readonly rows: readonly Located<T>[]; readonly problems: readonly ImportProblem[] } {
  const firstLines = new Map<string, number>();
  const problems: ImportProblem[] = [];
  const kept = rows.filter(({ line, value }) => {
    const key = keyOf(value);
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, line);
    else problems.push(errorAt({ line, column: column(value) }, code, sentence(value, first)));
    return first === undefined;
  });
  return { rows: kept, problems };
}
