import { describe, expect, test } from '@jest/globals';
import type { Goal, GoalMeasure, Need } from '../../api/types.js';
import { chainOf, countEntries, searchChain } from './chain-tree.js';

const need = (id: string, fieldId: string, title: string): Need =>
  ({ id, fieldId, title, description: '' }) as Need;
const goal = (id: string, needIds: readonly string[], statement: string): Goal =>
  ({ id, statement, needs: needIds.map((one) => ({ id: one })) }) as unknown as Goal;

const CHAIN = chainOf(
  [
    { id: 's', title: 'Sprache' },
    { id: 'w', title: 'Wohnen' },
  ],
  {
    needs: [
      need('1', 's', 'Kurse mit Kinderbeaufsichtigung'),
      need('2', 's', 'Abends lernen'),
      need('3', 'w', 'Fahrt'),
    ],
    goals: [goal('a', ['1', '2'], 'Niemand wartet'), goal('b', ['3'], 'Busse fahren abends')],
    measures: [{ id: 'm', title: 'Rufbus', goalIds: ['b'] } as unknown as GoalMeasure],
  },
);
const shape = (typed: string) =>
  searchChain(CHAIN, typed).map(({ id, needs }) => [
    id,
    needs.map(({ need: one, goals }) => [one.id, goals.map(({ goal: each }) => each.id)]),
  ]);

describe('the chain', () => {
  test('puts a goal under each of its needs', () => {
    expect(shape('')).toEqual([
      [
        's',
        [
          ['1', ['a']],
          ['2', ['a']],
        ],
      ],
      ['w', [['3', ['b']]]],
    ]);
    expect(countEntries(CHAIN)).toBe(7);
  });

  test.each([
    ['kinder', [['s', [['1', ['a']]]]]],
    [
      'abends',
      [
        ['s', [['2', ['a']]]],
        ['w', [['3', ['b']]]],
      ],
    ],
    [
      'sprache',
      [
        [
          's',
          [
            ['1', ['a']],
            ['2', ['a']],
          ],
        ],
      ],
    ],
    ['rufbus', [['w', [['3', ['b']]]]]],
    ['nirgends', []],
  ])('shows for “%s” each hit with what stands above it', (typed, expected) => {
    expect(shape(typed)).toEqual(expected);
  });
});
