import { describe, expect, test } from '@jest/globals';
import { readCell } from './file-cell.js';
import { columnWidths, sheetName, sheetRows } from './xlsx.js';

const row = (...words: string[]) => words.map((one) => readCell(one, true));

describe('a table as a spreadsheet', () => {
  test('each cell is of its type', () => {
    const [, cells] = sheetRows({
      heads: ['a', 'b', 'c', 'd', 'e', 'f'],
      rows: [row('1.204', '41,2', '40 %', '03.11.2026', '03.11.2026, 14:05 Uhr', '')],
    });
    expect(cells).toEqual([
      { value: 1204, type: Number, format: '#,##0' },
      { value: 41.2, type: Number, format: '#,##0.0' },
      { value: 0.4, type: Number, format: '0%' },
      { value: new Date('2026-11-03'), type: Date, format: 'dd.mm.yyyy' },
      { value: new Date('2026-11-03T14:05:00Z'), type: Date, format: 'dd.mm.yyyy hh:mm' },
      null,
    ]);
  });

  test.each(['=HYPERLINK("http://x")', '+49 7274 1', '@SUM(A1)', '-A1'])('%j is a text', (words) => {
    const [head, cells] = sheetRows({ heads: [words], rows: [row(words)] });
    expect(head?.[0]).toMatchObject({ value: words, type: String });
    expect(cells?.[0]).toEqual({ value: words, type: String });
  });

  test('columns are as wide as their words, within reason', () => {
    expect(columnWidths({ heads: ['Gemeinde', 'n'], rows: [row('Wörth', 'x'.repeat(200))] })).toEqual([
      { width: 10 },
      { width: 60 },
    ]);
  });

  test.each([
    ['Versorgung: alle Niveaus/Gemeinden [2026]', 'Versorgung alle Niveaus Gemeind'],
    ['  ', 'Tabelle'],
  ])('the sheet of %j is called %j', (title, name) => {
    expect(sheetName(title)).toBe(name);
  });
});
