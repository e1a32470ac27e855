import { describe, expect, it } from '@jest/globals';
import { originOfMany } from './origin-of-many.js';

describe('originOfMany', () => {
  it.each([
    [[], null],
    [['estimated', 'estimated'], 'estimated'],
    [['measured'], 'measured'],
    [['corrected', 'corrected'], 'corrected'],
    [['corrected', 'measured'], 'measured'],
    [['measured', 'estimated'], 'partly-estimated'],
    [['estimated', 'corrected'], 'partly-estimated'],
    [['estimated', null], null],
    [[null, 'measured', 'estimated'], null],
    [[null], null],
  ] as const)('%j: %s', (origins, expected) => {
    expect(originOfMany(origins)).toBe(expected);
  });
});
