import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { hashAnswerToken, isAnswerLinkValid, newAnswerToken } from './answer-token.js';

describe('Answer tokens', () => {
  it('carry 256 bits, each one another', () => {
    const tokens = Array.from({ length: 100 }, newAnswerToken);
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  it('are kept as a SHA-256 of 64 hexadecimal digits', () => {
    const token = newAnswerToken();
    expect(hashAnswerToken(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashAnswerToken(token)).toBe(hashAnswerToken(token));
  });

  it.each([
    '',
    'x',
    'a'.repeat(42),
    'a'.repeat(44),
    `${'a'.repeat(42)}/`,
    `${'a'.repeat(42)}ä`,
    `${'a'.repeat(43)}\n`,
  ])('are not %j', (text) => {
    expect(hashAnswerToken(text)).toBeNull();
  });

  it.each([
    ['2026-11-23', true],
    ['2027-01-22', true],
    ['2027-01-23', false],
  ])('answer sixty days after the check: %s %s', (today, expected) => {
    expect(isAnswerLinkValid(localDate('2026-11-23'), localDate(today))).toBe(expected);
  });
});
