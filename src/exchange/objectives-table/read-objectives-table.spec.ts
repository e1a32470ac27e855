import { describe, expect, test } from '@jest/globals';
import { tableOf } from '../../../test/support/tables.js';
import { readObjectivesTable } from './read-objectives-table.js';

const WORDS = {
  editions: [],
  committees: [{ code: 'ag', names: ['AG Arbeit'] }],
};
const read = (head: readonly string[], ...lines: readonly (readonly string[])[]) =>
  readObjectivesTable(tableOf(head, lines).bytes, WORDS);

describe('The table of needs and goals', () => {
  test('a line that names a goal is one; needs come first, and what has no column is not said', async () => {
    const { rows, problems, rejected } = await read(
      ['Bedarf', 'Ziel', 'Themenfeld', 'Bis', 'Arbeitsgruppe', 'Stand'],
      ['A | B', 'Z', '', '31.12.2028', 'ag arbeit', 'erreicht'],
      ['A', '', 'Arbeit', '', '', ''],
    );
    expect([problems, rejected]).toEqual([[], 0]);
    expect(rows).toEqual([
      { line: 3, value: { kind: 'need', conceptId: null, title: 'A', fields: ['Arbeit'], state: 'open' } },
      {
        line: 2,
        value: {
          kind: 'goal',
          conceptId: null,
          statement: 'Z',
          needs: ['A', 'B'],
          fields: [],
          dueOn: '2028-12-31',
          committeeId: 'ag',
          state: 'reached',
        },
      },
    ]);
  });

  test.each([
    ['two needs in one line', ['A | B', '', '', ''], 'one-need', 'Bedarf'],
    ['no need at all', ['', '', 'hoch', ''], 'one-need', 'Bedarf'],
    ['an urgency that nobody knows', ['A', '', 'sehr', ''], 'unknown-code', 'Dringlichkeit'],
    ['an urgency of a goal', ['A', 'Z', 'hoch', ''], 'other-kind-of-line', 'Dringlichkeit'],
    ['a day of a need', ['A', '', '', '1.1.2028'], 'other-kind-of-line', 'Bis'],
    ['a day that is none', ['A', 'Z', '', 'Sommer 24'], 'not-a-date', 'Bis'],
  ])('says the line and column of %s', async (_, line, code, column) => {
    const { rows, problems, rejected } = await read(['Bedarf', 'Wirkungsziel', 'Dringlichkeit', 'Bis'], line);
    expect([rows, rejected]).toEqual([[], 1]);
    expect(problems).toEqual([expect.objectContaining({ line: 2, column, code })]);
  });

  test('the same twice is said, a need and a goal of the same words are two', async () => {
    const { rows, problems } = await read(['Bedarf', 'Wirkungsziel'], ['A', ''], [' a ', ''], ['A', 'A']);
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(problems.map(({ message }) => message)).toEqual([
      'Zeile 3, Spalte „Bedarf“: Dieser Bedarf steht schon in Zeile 2.',
    ]);
  });
});
