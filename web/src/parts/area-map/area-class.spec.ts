import { describe, expect, test } from '@jest/globals';
import type { Figures } from '../../api/types.js';
import { mapTexts } from '../../texts/coverage.js';
import { AREA_STEPS, areaClass } from './area-class.js';

const figures = (part: Partial<Figures>): Figures => ({
  demand: 10,
  placed: 5,
  unplaced: 5,
  rate: 0.5,
  isSuppressed: false,
  freePlacesInReach: 5,
  nearestMinutes: 10,
  nearestOrigin: null,
  accessibility: 40,
  longestWaitDays: 30,
  ...part,
});

describe('the step of an area on the map', () => {
  test.each([
    [0, '0'],
    [0.249, '0'],
    [0.25, '1'],
    [0.5, '2'],
    [0.999, '3'],
    [1, '4'],
  ])('a rate of %d is step %s', (rate, expected) => {
    expect(areaClass(figures({ rate }), 'rate')).toBe(expected);
  });

  test.each([
    [0, '0'],
    [1, '1'],
    [4, '1'],
    [5, '2'],
    [19, '3'],
    [20, '4'],
  ])('%i people without a place are step %s', (unplaced, expected) => {
    expect(areaClass(figures({ unplaced }), 'unplaced')).toBe(expected);
  });

  test.each([
    [0, '0'],
    [24.9, '0'],
    [25, '1'],
    [99.9, '3'],
    [185.7, '4'],
    [null, 'no-demand'],
  ])('%p places for 100 people are step %s, also where nobody asks', (accessibility, expected) => {
    expect(areaClass(figures({ accessibility, demand: 0, rate: null }), 'accessibility')).toBe(expected);
  });

  test('hidden figures are hatched, areas without demand grey', () => {
    const hidden = figures({ demand: null, placed: null, unplaced: null, rate: null, isSuppressed: true });
    expect(areaClass(hidden, 'rate')).toBe('hidden');
    expect(areaClass(hidden, 'unplaced')).toBe('hidden');
    const nobody = figures({ demand: 0, placed: 0, unplaced: 0, rate: null });
    expect(areaClass(nobody, 'rate')).toBe('no-demand');
    expect(areaClass(nobody, 'unplaced')).toBe('no-demand');
  });

  test.each(['rate', 'unplaced', 'accessibility'] as const)(
    'the legend of %s names all five steps',
    (figure) => {
      expect(mapTexts.steps[figure]).toHaveLength(AREA_STEPS.length);
    },
  );
});
