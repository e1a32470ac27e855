import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDecimalNumber, readWholeNumber } from './read-number.js';

const cell = (text: string) => ({ line: 3, column: 'Anzahl', text });

describe('readWholeNumber', () => {
  it.each([
    ['12', 12],
    [' 25 899 ', 25_899],
    ['1\u00A0234\u00A0567', 1_234_567],
    ['1.234', 1234],
    ['1.234.567', 1_234_567],
    ['12,0', 12],
    ['12.00', 12],
    ['-3', -3],
    ['\u22123', -3],
    ['007', 7],
    ['-0', 0],
  ])('%j is %i', (text, value) => {
    expect(readWholeNumber(cell(text))).toEqual({ ok: true, value });
  });

  it.each([
    ['12,5', 'not-a-whole-number'],
    ['12.5', 'not-a-whole-number'],
    ['1.23', 'not-a-whole-number'],
    ['1.2345', 'not-a-whole-number'],
    ['12 34', 'not-a-whole-number'],
    ['zwölf', 'not-a-whole-number'],
    ['1e3', 'not-a-whole-number'],
    ['0x10', 'not-a-whole-number'],
    ['ca. 12', 'not-a-whole-number'],
    ['99999999999999999999', 'not-a-whole-number'],
    ['', 'value-missing'],
    ['  ', 'value-missing'],
  ])('%j is refused: %s', (text, code) => {
    expect(readWholeNumber(cell(text))).toMatchObject({
      ok: false,
      problem: { code, line: 3, column: 'Anzahl' },
    });
  });

  it('keeps to the bounds, both included', () => {
    expect(readWholeNumber(cell('0'), { min: 0, max: 25 })).toMatchObject({ ok: true });
    expect(readWholeNumber(cell('25'), { min: 0, max: 25 })).toMatchObject({ ok: true });
    expect(readWholeNumber(cell('-1'), { min: 0 })).toMatchObject({
      problem: { message: 'Zeile 3, Spalte „Anzahl“: -1 ist zu klein (mindestens 0).' },
    });
    expect(readWholeNumber(cell('26'), { max: 25 })).toMatchObject({ problem: { code: 'too-large' } });
  });

  it('reads every whole number as Germany writes it', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(readWholeNumber(cell(value.toLocaleString('de-DE')))).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('readDecimalNumber', () => {
  it.each([
    ['37,71', 37.71],
    [' 37.71', 37.71],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234', 1.234],
    ['1,234', 1.234],
    ['49,96663', 49.96663],
    ['-0,5', -0.5],
    ['7', 7],
    ['12345,6', 12_345.6],
  ])('%j is %d', (text, value) => {
    expect(readDecimalNumber(cell(text))).toEqual({ ok: true, value });
  });

  it.each(['1,2,3', '1.2.3', '1.23,4,5', '1,5 km', '12,', 'NaN', 'Infinity', '1e5', '9'.repeat(400)])(
    '%j is no number',
    (text) => {
      expect(readDecimalNumber(cell(text))).toMatchObject({ ok: false, problem: { code: 'not-a-number' } });
    },
  );

  it('takes the unit that is expected, and no other', () => {
    expect(readDecimalNumber(cell('12,5 %'), { unit: '%' })).toEqual({ ok: true, value: 12.5 });
    expect(readDecimalNumber(cell('12,5 km'), { unit: '%' })).toMatchObject({ ok: false });
  });
});
