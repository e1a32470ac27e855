import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { exportTable } from './export-table.js';

describe('export table', () => {
  test('opens in a German Excel: mark, semicolons, decimal commas, Windows lines', () => {
    expect(
      exportTable(
        ['Gemeinde', 'Quote'],
        [
          ['Wörth; am Rhein', 0.5],
          ['Kandel', null],
        ],
      ),
    ).toBe('\uFEFFGemeinde;Quote\r\n"Wörth; am Rhein";0,5\r\nKandel;\r\n');
  });

  test.each([
    ['=HYPERLINK("https://kurskreis.example")'],
    ['+49 7271 1'],
    ['-1+1'],
    ['@SUM(A1)'],
    ['\t=1+1'],
    ['\r=1+1'],
    ['＝1+1'],
  ])('no formula comes out: %s', (text) => {
    const [, [cell = ''] = []] = parse(exportTable(['x'], [[text]]), { delimiter: ';', bom: true });
    expect(cell).toBe(`'${text}`);
  });

  test('a negative number stays a number', () => {
    expect(exportTable(['x'], [[-3.5]])).toBe('\uFEFFx\r\n-3,5\r\n');
  });

  test('no text at all begins as a formula does', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), (texts) => {
        const [, row = []] = parse(exportTable(texts.map(String), [texts]), {
          delimiter: ';',
          bom: true,
          relax_column_count: true,
        });
        expect(row.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });
});
