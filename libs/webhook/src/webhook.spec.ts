import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '#libs/calendar';
import { isTaken, isToSwitchOff, mayHear, SWITCH_OFF_DAYS, WEBHOOK_KINDS } from './index.js';

const TODAY = localDate('2026-11-23');

describe('isTaken', () => {
  it.each([
    [200, true],
    [204, true],
    [299, true],
    [199, false],
    [302, false],
    [404, false],
    [500, false],
  ])('%s: %s', (status, expected) => {
    expect(isTaken(status)).toBe(expected);
  });
});

describe('isToSwitchOff', () => {
  it.each([
    [null, false],
    [TODAY, false],
    [addDays(TODAY, 1 - SWITCH_OFF_DAYS), false],
    [addDays(TODAY, -SWITCH_OFF_DAYS), true],
  ])('failing since %s: %s', (since, expected) => {
    expect(isToSwitchOff(since, TODAY)).toBe(expected);
  });
});

describe('mayHear', () => {
  it('tells the Steuerungsgruppe of courses, and of no gap', () => {
    expect(WEBHOOK_KINDS.filter((kind) => mayHear('steering-group', kind))).toEqual([
      'course-changed',
      'course-called-off',
    ]);
    expect(WEBHOOK_KINDS.filter((kind) => mayHear('provider', kind))).toEqual(WEBHOOK_KINDS);
  });
});
