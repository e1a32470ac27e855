import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTable } from '../read-table.js';
import type { ColumnMapping } from './table-row.js';

const COLUMNS = [{ name: 'Kennung' }, { name: 'Kursart' }];
const MAPPING: ColumnMapping = {
  headerLine: 1,
  columns: [
    { column: 'Kennung', index: 0, text: null },
    { column: 'Kursart', index: 1, text: null },
  ],
};
const read = (lines: readonly string[], meaning: Partial<ColumnMapping>) =>
  readTable(new TextEncoder().encode(['Nr;Kategorie', ...lines].join('\n')), {
    columns: COLUMNS,
    mapping: { ...MAPPING, ...meaning },
  });
const saidOf = async (lines: readonly string[], meaning: Partial<ColumnMapping>) => {
  const { rows, problems } = await read(lines, meaning);
  return [rows.map(({ line, cells }) => [line, cells.get('Kursart')]), problems.map(({ code }) => code)];
};
const translate = (from: string, to: string) => ({ column: 'Kursart', from, to });

describe('Values of a file', () => {
  test.each([
    ['as they are written', '4.22', 'Integration'],
    ['with other capitals and blanks', ' Allg.  ik', 'Allgemein'],
    ['that are empty', '', 'ohne'],
    ['the first of several that has a meaning', '5.01 | 4.22', 'Integration'],
    ['that nobody has translated stay', '4.01', '4.01'],
    ['whose points differ are others', '42.2', '42.2'],
  ])('%s', async (_what, cell, text) => {
    const translations = [
      translate('4.22', 'Integration'),
      translate('Allg. IK', 'Allgemein'),
      translate('', 'ohne'),
    ];
    expect(await saidOf([`1;${cell}`], { translations })).toEqual([[[2, text]], []]);
  });

  test('are not translated in another column', async () => {
    const translations = [{ ...translate('4.22', 'x'), column: 'Kennung' }];
    expect(await saidOf(['1;4.22'], { translations })).toEqual([[[2, '4.22']], []]);
  });
});

describe('Lines that are meant', () => {
  const lines = { index: 1, values: ['4.22'] };

  test('are read under their own numbers, and the others are counted', async () => {
    expect(await saidOf(['1;3.02', '2;4.22', '3;4.01 | 4.22', '4;42.2'], { lines })).toEqual([
      [
        [3, '4.22'],
        [4, '4.01 | 4.22'],
      ],
      ['lines-not-taken'],
    ]);
  });

  test('where there is none, that is an error', async () => {
    expect(await saidOf(['1;3.02'], { lines })).toEqual([[], ['no-line-taken']]);
  });

  test('a line that ends before the column is said to be broken, not left out in silence', async () => {
    expect(await saidOf(['1', '2;4.22'], { lines })).toEqual([[[3, '4.22']], ['ragged-line']]);
  });

  test('a choice of all values is no choice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'B', 'c d', 'e|f', ''), { minLength: 1, maxLength: 8 }),
        async (cells) => {
          const table = cells.map((cell, i) => `${i};${cell}`);
          const all = { index: 1, values: ['A', 'b', 'C  d', 'e', ''] };
          expect(await saidOf(table, { lines: all })).toEqual(await saidOf(table, {}));
        },
      ),
      { numRuns: 60 },
    );
  });
});
