import { describe, expect, test } from '@jest/globals';
import { alignedTable } from './aligned-table.js';

const COLUMNS = [{ title: 'Gemeinde' }, { title: 'Bedarf', isFigure: true }];

describe('aligned table', () => {
  test('words stand left, figures right, under a rule', () => {
    expect(
      alignedTable(COLUMNS, [
        ['Rülzheim', '7'],
        ['Wörth am Rhein', '12'],
      ]),
    ).toEqual([
      'Gemeinde        Bedarf',
      '──────────────  ──────',
      'Rülzheim             7',
      'Wörth am Rhein      12',
    ]);
  });

  test('a decomposed umlaut takes one place', () => {
    const [, , row] = alignedTable(COLUMNS, [
      ['Ru\u0308lzheim', '7'],
      ['Rülzheim', '7'],
    ]);
    expect(row?.normalize('NFC')).toBe('Rülzheim       7');
  });

  test('no rows are said, not shown as an empty table', () => {
    expect(alignedTable(COLUMNS, [])).toEqual(['(keine Zeilen)']);
  });
});
