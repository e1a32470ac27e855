import { expect, test } from '@jest/globals';
import { differenceRows } from './difference-rows.js';

const REPORT = {
  differences: [
    {
      line: 2,
      name: 'Kurs b',
      outcome: 'updated' as const,
      changes: [
        { field: 'Titel', before: 'B', after: 'b' },
        { field: 'Ende', before: '–', after: '01.07.2027' },
      ],
    },
  ],
  records: [
    { line: 1, name: 'Kurs a', outcome: 'created' as const },
    { line: 2, name: 'Kurs b', outcome: 'updated' as const },
  ],
};

test('Each thing that changes has a line; all records stand among them where they are wanted, each once', () => {
  expect(differenceRows(REPORT, false).map(({ line, field }) => [line, field])).toEqual([
    [2, 'Titel'],
    [2, 'Ende'],
  ]);
  expect(differenceRows(REPORT, true).map(({ line, field, outcome }) => [line, field, outcome])).toEqual([
    [1, '–', 'created'],
    [2, 'Titel', 'updated'],
    [2, 'Ende', 'updated'],
  ]);
});
