import { describe, expect, it } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { neutraliseFormula, restoreFormula } from './neutralise-formula.js';

describe('neutraliseFormula', () => {
  it.each([
    ['=HYPERLINK("http://x";"Klick")', true],
    ['+49 7274 1234', true],
    ['-5', true],
    ['@SUMME(A1)', true],
    ['\tx', true],
    ['＝1+1', true],
    ["'=schon entschärft", true],
    ['Wörth am Rhein', false],
    ['', false],
    ["'n Abend", false],
  ])('%j needs an apostrophe: %s', (text, needed) => {
    expect(neutraliseFormula(text)).toBe(needed ? `'${text}` : text);
  });

  it('comes back from an export as it went out', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', 'a', '\t', ' ') });
    fc.assert(fc.property(text, (value) => expect(restoreFormula(neutraliseFormula(value))).toBe(value)));
  });

  it('agrees with csv-stringify', () => {
    for (const text of ['=1', '+1', '-1', '@a', '＝1', 'a']) {
      expect(stringify([[text]], { escape_formulas: true }).trim()).toBe(neutraliseFormula(text));
    }
  });
});
