import { describe, expect, test } from '@jest/globals';
import type { Offering } from '../../api/types.js';
import { figureOf, readTaken, withFigure } from './taken-figure.js';

const section = { number: 2, level: 'A1', startsOn: '2026-12-14', taken: 12, held: 3, free: 5 } as const;
const course = {
  maximumSize: 20,
  childcare: { places: 6, taken: 4, minimumAgeYears: 1 },
  sections: [{ ...section, number: 1, taken: 20, held: 0, free: 0 }, section],
  nextEntry: section,
} as unknown as Offering;

describe('a figure of a course', () => {
  test.each([
    [1, { taken: 20, maximum: 20, most: 20, free: 0, held: 0 }],
    [2, { taken: 12, maximum: 20, most: 17, free: 5, held: 3 }],
    ['childcare', { taken: 4, maximum: 6, most: 6, free: 2, held: 0 }],
    [3, undefined],
  ] as const)('%s is read', (figure, now) => {
    expect(figureOf(course, figure)).toEqual(now);
  });

  test('changes its free places with it, also where the next entry is shown', () => {
    const after = withFigure(course, 2, 14);
    expect(figureOf(after, 2)).toMatchObject({ taken: 14, free: 3 });
    expect(after.nextEntry).toMatchObject({ taken: 14, free: 3 });
    expect(figureOf(after, 1)).toEqual(figureOf(course, 1));
    expect(figureOf(withFigure(course, 'childcare', 6), 'childcare')).toMatchObject({ taken: 6, free: 0 });
  });

  test.each([
    ['0', 0],
    [' 17 ', 17],
    ['18', undefined],
    ['-1', undefined],
    ['', undefined],
    ['3,5', undefined],
  ])('%j typed is %s', (text, taken) => {
    expect(readTaken(text, 17)).toBe(taken);
  });
});
