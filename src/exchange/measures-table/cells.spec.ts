import { describe, expect, test } from '@jest/globals';
import { readEuros } from './read-euros.js';
import { readFunding } from './read-funding.js';
import { listOf } from './read-list.js';

const cell = (text: string) => ({ line: 2, column: 'Geplante Kosten', text });

describe('cells of the table of measures', () => {
  test.each([
    ['12.500', 1_250_000],
    ['12.500,50 €', 1_250_050],
    ['12500,5', 1_250_050],
    ['12500.5', 1_250_050],
    ['1.234.567 EUR', 123_456_700],
    ['300,-', 30_000],
    ['0', 0],
  ])('„%s“ is %i cents', (text, cents) => {
    expect(readEuros(cell(text))).toEqual({ ok: true, value: cents });
  });

  test.each([
    ['viel', 'not-a-number'],
    ['-5', 'too-small'],
    ['1,005', 'part-of-a-cent'],
    ['', 'value-missing'],
  ])('„%s“ is no amount: %s', (text, code) => {
    expect(readEuros(cell(text))).toMatchObject({ ok: false, problem: { code } });
  });

  test('a list is separated by strokes and lines, never by commas', () => {
    expect(listOf(cell(' AWO | Sport, Kultur e. V. \n VHS |'))).toEqual([
      'AWO',
      'Sport, Kultur e. V.',
      'VHS',
    ]);
  });

  test('funding names who pays, for what, how much; its state and days may be missing', () => {
    expect(readFunding(cell('Land; Programm A; 8.000; bewilligt; 1.3.2026; 28.2.2027'))).toEqual({
      ok: true,
      value: {
        source: 'state',
        programme: 'Programm A',
        amountCents: 800_000,
        state: 'granted',
        grantedFrom: '2026-03-01',
        grantedUntil: '2027-02-28',
      },
    });
    expect(readFunding(cell('Kreis;; 10'))).toMatchObject({
      ok: true,
      value: { source: 'district', programme: '', state: 'planned', grantedFrom: null },
    });
    expect(readFunding(cell('irgendwer zahlt'))).toMatchObject({
      ok: false,
      problem: { code: 'not-a-funding' },
    });
    expect(readFunding(cell('Oma; Geld; 10'))).toMatchObject({
      ok: false,
      problem: { code: 'unknown-code' },
    });
  });
});
