import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { isAnswerLinkValid } from './answer-link-days.js';

describe('isAnswerLinkValid', () => {
  it.each([
    ['2026-11-23', true],
    ['2027-01-22', true],
    ['2027-01-23', false],
  ])('of a check of 23 November, on %s: %s', (today, expected) => {
    expect(isAnswerLinkValid(localDate('2026-11-23'), localDate(today))).toBe(expected);
  });
});
