import { describe, expect, it } from '@jest/globals';
import { readDate } from './read-date.js';

const cell = (text: string) => ({ line: 3, column: 'Beginn', text });

describe('readDate', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    ['1.3.2026', '2026-03-01'],
    ['1. 3. 2026', '2026-03-01'],
    [' 01.03.2026 00:00 ', '2026-03-01'],
    ['2026-03-01T00:00:00', '2026-03-01'],
    ['29.02.2024', '2024-02-29'],
  ])('%j is %s', (text, value) => {
    expect(readDate(cell(text))).toEqual({ ok: true, value });
  });

  it.each([
    ['29.02.2026', 'Den Tag „29.02.2026“ gibt es nicht.'],
    ['2026-13-01', 'Den Tag „2026-13-01“ gibt es nicht.'],
    ['01.03.26', 'zweistelliges Jahr'],
    ['45678', 'Excels innere Tageszahl (vermutlich 21.01.2025)'],
    ['03/01/2026', 'ist kein Datum'],
    ['März 2026', 'ist kein Datum'],
    ['2026-03-01 14:30', 'ist kein Datum'],
    ['', 'Hier fehlt ein Wert.'],
  ])('%j is refused: %s', (text, sentence) => {
    const reading = readDate(cell(text));
    expect(reading).toMatchObject({ ok: false, problem: { line: 3, column: 'Beginn' } });
    expect(reading.ok ? '' : reading.problem.message).toContain(sentence);
  });
});
