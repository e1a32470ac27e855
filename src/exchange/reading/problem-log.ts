import { errorAt, warningAt, WHOLE_FILE, type ImportProblem } from './problem.js';

/** A person reads two hundred problems at most; the rest is counted. */
export const SHOWN_PROBLEMS = 200;

/** After so many errors the file is not what it was taken for: reading further helps nobody and costs time. */
export const ERRORS_BEFORE_GIVING_UP = 10_000;

/** “Liste der Beanstandungen” in bounded memory, however broken the file is. */
export interface ProblemLog {
  add(...problems: readonly ImportProblem[]): void;
  /** True when a reader should stop; `list()` then says so. */
  isFull(): boolean;
  /** Errors before warnings, each in the order found, at most {@link SHOWN_PROBLEMS}; then one line with the number left out. */
  list(): readonly ImportProblem[];
}

/** An empty log, or one that starts with the problems of an earlier step. */
export function problemLog(start: readonly ImportProblem[] = []): ProblemLog {
  const shown = { error: [] as ImportProblem[], warning: [] as ImportProblem[] };
  const count = { error: 0, warning: 0 };
  const summaries: ImportProblem[] = [];
  const log: ProblemLog = {
    add(...problems) {
      for (const problem of problems) {
        if (isSummary(problem)) {
          summaries.push(problem);
          continue;
        }
        count[problem.severity] += 1;
        if (shown[problem.severity].length < SHOWN_PROBLEMS) shown[problem.severity].push(problem);
      }
    },
    isFull: () => count.error >= ERRORS_BEFORE_GIVING_UP,
    list() {
      const listed = [...shown.error, ...shown.warning].slice(0, SHOWN_PROBLEMS);
      const errors = count.error - listed.filter((problem) => problem.severity === 'error').length;
      const warnings = count.error + count.warning - listed.length - errors;
      return [...listed, ...summaryOf(errors, warnings, log.isFull()), ...summaries];
    },
  };
  log.add(...start);
  return log;
}

const MORE = 'more-problems';

function isSummary(problem: ImportProblem): boolean {
  return problem.code === MORE;
}

function summaryOf(errors: number, warnings: number, gaveUp: boolean): readonly ImportProblem[] {
  if (errors === 0 && warnings === 0) return [];
  const parts = [
    ...(errors === 0 ? [] : [errors === 1 ? '1 weiterer Fehler' : `${german(errors)} weitere Fehler`]),
    ...(warnings === 0
      ? []
      : [warnings === 1 ? '1 weiterer Hinweis' : `${german(warnings)} weitere Hinweise`]),
  ];
  const end = gaveUp ? ` Nach ${german(ERRORS_BEFORE_GIVING_UP)} Fehlern wurde nicht weitergelesen.` : '';
  const sentence = `… und ${parts.join(' und ')}.${end}`;
  return [errors > 0 ? errorAt(WHOLE_FILE, MORE, sentence) : warningAt(WHOLE_FILE, MORE, sentence)];
}

function german(count: number): string {
  return count.toLocaleString('de-DE');
}
