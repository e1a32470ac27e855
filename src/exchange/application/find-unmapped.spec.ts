import { describe, expect, test } from '@jest/globals';
import { findUnmapped } from './find-unmapped.js';

const target = (name: string, isRequired: boolean) => ({ name, isRequired, explanation: '', choices: null });
const TARGETS = [target('Kennung', true), target('Titel', true), target('Ende', false)];
const at = (column: string, index: number | null, text: string | null = null) => ({ column, index, text });

describe('What a mapping lacks', () => {
  test.each([
    ['nothing', [at('Kennung', 0), at('Titel', 1)], []],
    ['nothing, where a text stands for each line', [at('Kennung', 0), at('Titel', null, 'Kurs')], []],
    ['a column that is nowhere', [at('Kennung', 0)], [['columns.Titel', 'column-missing']]],
    ['an empty text', [at('Kennung', 0), at('Titel', null, '')], [['columns.Titel', 'column-missing']]],
    ['nothing, where one column of the file stands for both', [at('Kennung', 1), at('Titel', 1)], []],
  ] as const)('%s', (_title, columns, wrong) => {
    expect(findUnmapped(columns, TARGETS).map(({ field, code }) => [field, code])).toEqual(wrong);
  });
});
