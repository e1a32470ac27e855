import { expect, test } from '@jest/globals';
import { countCell } from './count-matrix.js';

const need = (fieldId: string, themeIds: readonly string[], ...goals: readonly string[]) => ({
  fieldId,
  themeIds,
  goals: goals.map((id) => ({ id })),
});

const NEEDS = [
  need('language', ['women'], 'g1', 'g2'),
  need('language', ['women', 'voice'], 'g1'),
  need('language', []),
  need('work', ['women'], 'g3'),
];
const MEASURES = [{ fieldIds: ['language', 'work'] }, { fieldIds: ['work'] }, { fieldIds: [] }];

test.each([
  ['language', 'women', { needs: 2, goals: 2, measures: 1 }],
  ['language', 'voice', { needs: 1, goals: 1, measures: 1 }],
  ['language', null, { needs: 3, goals: 2, measures: 1 }],
  ['work', 'voice', { needs: 0, goals: 0, measures: 2 }],
])('%s and %s', (fieldId, themeId, expected) => {
  expect(countCell({ fieldId, themeId }, NEEDS, MEASURES)).toEqual(expected);
});
