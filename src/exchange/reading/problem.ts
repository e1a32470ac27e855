/**
 * “Beanstandung”: what a file did not say clearly. An `error` means that the line (or, without a line, the file) was not
 * taken over; a `warning` means that it was, and what a person should look at. `message` is a whole German sentence that
 * already names line and column; `code` is stable (kebab-case). `line` counts as an editor or Excel does, from 1.
 */
export interface ImportProblem {
  readonly line: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** “Zeile der Datei”: a value with the line it stands on. */
export interface Located<T> {
  readonly line: number;
  readonly value: T;
}

/** “Leseergebnis”: what was understood, and everything that was not. */
export interface Reading<T> {
  readonly rows: readonly Located<T>[];
  readonly problems: readonly ImportProblem[];
}

/** “Fundstelle”: where in the file; both parts may be missing. */
export interface Place {
  readonly line?: number | null;
  readonly column?: string | null;
}

/** The place of problems that concern the file as a whole. */
export const WHOLE_FILE: Place = {};

/** “Fehler”: the German sentence gets its place in front. */
export function errorAt(place: Place, code: string, sentence: string): ImportProblem {
  return problemAt(place, code, sentence, 'error');
}

/** “Hinweis”: taken over all the same, but said. */
export function warningAt(place: Place, code: string, sentence: string): ImportProblem {
  return problemAt(place, code, sentence, 'warning');
}

/** Whether anything was left out of what was read. */
export function hasErrors(problems: readonly ImportProblem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

function problemAt(
  place: Place,
  code: string,
  sentence: string,
  severity: ImportProblem['severity'],
): ImportProblem {
  const line = place.line ?? null;
  const column = place.column ?? null;
  const where = [line === null ? '' : `Zeile ${line}`, column === null ? '' : `Spalte „${column}“`].filter(
    Boolean,
  );
  const message = where.length === 0 ? sentence : `${where.join(', ')}: ${sentence}`;
  return { line, column, code, message, severity };
}
