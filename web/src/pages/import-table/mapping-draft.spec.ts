import { describe, expect, test } from '@jest/globals';
import { draftOf, headingWords, toColumns } from './mapping-draft.js';

const target = (name: string) => ({ name, isRequired: true, explanation: '', choices: null });
const TARGETS = ['Kennung', 'Titel', 'Ende'].map(target);

describe('The draft of a mapping', () => {
  test('gives back what it was made of, and names each column', () => {
    const columns = [
      { column: 'Kennung', index: 0, text: null },
      { column: 'Titel', index: null, text: 'Kurs' },
      { column: 'Ende', index: null, text: null },
    ];
    expect(toColumns(draftOf(columns), TARGETS)).toEqual(columns);
    expect(toColumns({}, TARGETS)).toEqual(
      TARGETS.map(({ name }) => ({ column: name, index: null, text: null })),
    );
  });

  test('forgets a text where a column of the file was chosen after it', () => {
    expect(toColumns({ Titel: { source: '2', text: 'Kurs' } }, [target('Titel')])).toEqual([
      { column: 'Titel', index: 2, text: null },
    ]);
  });

  test('calls a column without a heading by its place', () => {
    expect(headingWords({ index: 3, title: '', samples: [] })).toBe('Spalte 4 ohne Überschrift');
  });
});
