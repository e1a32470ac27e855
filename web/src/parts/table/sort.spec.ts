import { describe, expect, test } from '@jest/globals';
import { nextSorting, sortRows } from './sort.js';

describe('sorting of a table', () => {
  test('German order: umlauts beside their letter', () => {
    expect(sortRows(['Zeiskam', 'Österreich', 'Ottersheim', 'Berg'], (name) => name, 'ascending')).toEqual([
      'Berg',
      'Österreich',
      'Ottersheim',
      'Zeiskam',
    ]);
  });

  test('hidden values stand last, whatever the direction', () => {
    const rows = [null, 3, null, 10, 1];
    expect(sortRows(rows, (value) => value, 'ascending')).toEqual([1, 3, 10, null, null]);
    expect(sortRows(rows, (value) => value, 'descending')).toEqual([10, 3, 1, null, null]);
  });

  test('equal rows keep their order', () => {
    const rows = [
      { name: 'a', value: 1 },
      { name: 'b', value: 1 },
    ];
    expect(sortRows(rows, (row) => row.value, 'descending').map((row) => row.name)).toEqual(['a', 'b']);
  });

  test('a click turns the same column and begins another one', () => {
    const first = nextSorting({ column: 'name', direction: 'ascending' }, 'name');
    expect(first).toEqual({ column: 'name', direction: 'descending' });
    expect(nextSorting(first, 'demand')).toEqual({ column: 'demand', direction: 'ascending' });
  });
});
