import { describe, expect, it } from '@jest/globals';
import { errorAt, hasErrors, warningAt, WHOLE_FILE } from './problem.js';
import { ERRORS_BEFORE_GIVING_UP, problemLog, SHOWN_PROBLEMS } from './problem-log.js';

describe('ImportProblem', () => {
  it.each([
    [{ line: 7, column: 'Anzahl' }, 'Zeile 7, Spalte „Anzahl“: So nicht.'],
    [{ line: 7 }, 'Zeile 7: So nicht.'],
    [WHOLE_FILE, 'So nicht.'],
  ])('names its place in the sentence: %j', (place, message) => {
    expect(errorAt(place, 'code', 'So nicht.').message).toBe(message);
  });
});

describe('problemLog', () => {
  it('puts errors before warnings', () => {
    const log = problemLog();
    log.add(warningAt({ line: 1 }, 'a', 'Hinweis.'), errorAt({ line: 2 }, 'b', 'Fehler.'));
    expect(log.list().map((problem) => problem.code)).toEqual(['b', 'a']);
  });

  it('shows two hundred and counts the rest', () => {
    const log = problemLog();
    for (let line = 1; line <= SHOWN_PROBLEMS + 7; line += 1) log.add(errorAt({ line }, 'a', 'Fehler.'));
    log.add(warningAt({ line: 1 }, 'b', 'Hinweis.'));
    expect(log.list()).toHaveLength(SHOWN_PROBLEMS + 1);
    expect(log.list().at(-1)).toMatchObject({
      severity: 'error',
      message: '… und 7 weitere Fehler und 1 weiterer Hinweis.',
    });
  });

  it('keeps the count when it is handed on to the next step', () => {
    const first = problemLog();
    for (let line = 1; line <= SHOWN_PROBLEMS + 7; line += 1) first.add(errorAt({ line }, 'a', 'Fehler.'));
    expect(problemLog(first.list()).list()).toEqual(first.list());
  });

  it('gives up after ten thousand errors and says so', () => {
    const log = problemLog();
    for (let line = 1; line < ERRORS_BEFORE_GIVING_UP; line += 1) log.add(errorAt({ line }, 'a', 'Fehler.'));
    expect(log.isFull()).toBe(false);
    log.add(errorAt({ line: 1 }, 'a', 'Fehler.'));
    expect(log.isFull()).toBe(true);
    expect(log.list().at(-1)?.message).toContain('nicht weitergelesen');
  });

  it('does not take many warnings for an error', () => {
    const log = problemLog();
    for (let line = 1; line <= SHOWN_PROBLEMS + 1; line += 1) log.add(warningAt({ line }, 'a', 'Hinweis.'));
    expect(hasErrors(log.list())).toBe(false);
  });
});
