import { describe, expect, it } from '@jest/globals';
import { gapSeverity } from './gap-severity.js';
import type { GapSeverity } from './index.js';

describe('gapSeverity, with gaps from 5 people or 84 days', () => {
  it.each<[number, number, number, GapSeverity]>([
    [5, 20, 0, 'low'],
    [5, 20, 2, 'low'],
    [5, 20, 3, 'medium'],
    [9, 83, 0, 'low'],
    [10, 83, 0, 'medium'],
    [10, 83, 5, 'high'],
    [5, 84, 0, 'medium'],
    [5, 84, 3, 'high'],
    [10, 84, 0, 'high'],
    [1, 84, 0, 'low'],
    [1, 84, 1, 'medium'],
    [1, 168, 0, 'medium'],
    [1, 168, 1, 'high'],
    [50, 500, 0, 'high'],
    [50, 0, 0, 'medium'],
    [0, 0, 0, 'low'],
  ])(
    '%i people, %i days, %i with lawful priority: %s',
    (people, longestWaitDays, priorityPeople, severity) => {
      const settings = { gapMinimumPeople: 5, gapLongestWaitDays: 84 };
      expect(gapSeverity({ people, longestWaitDays, priorityPeople }, settings)).toBe(severity);
    },
  );

  it('reads a threshold of 0 as 1', () => {
    const settings = { gapMinimumPeople: 0, gapLongestWaitDays: 0 };
    expect(gapSeverity({ people: 1, longestWaitDays: 0, priorityPeople: 0 }, settings)).toBe('low');
  });
});
