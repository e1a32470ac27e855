import { describe, expect, it } from '@jest/globals';
import { newOneTimeSecret, oneTimeAddress, stepOfCode } from './one-time-password.js';

/** The secret of RFC 6238 Appendix B, “12345678901234567890” in Base32; its codes there have eight digits, of which apps show the last six. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('one-time passwords', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at second %d the code is %s, as RFC 6238 says', (second, digits) => {
    const now = new Date(second * 1000).toISOString();
    expect(stepOfCode(RFC_SECRET, digits, now)).toBe(Math.floor(second / 30));
  });

  it.each([
    [-30, true],
    [30, true],
    [-61, false],
    [61, false],
  ])('a clock that is %d seconds off: %s', (seconds, isKnown) => {
    const now = new Date((1111111111 + seconds) * 1000).toISOString();
    expect(stepOfCode(RFC_SECRET, '050471', now) !== null).toBe(isKnown);
  });

  it('has another secret each time, which an app can read', () => {
    const secret = newOneTimeSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(newOneTimeSecret()).not.toBe(secret);
    expect(oneTimeAddress(secret, 'jobcenter')).toBe(
      `otpauth://totp/Kurskreis:jobcenter?secret=${secret}&issuer=Kurskreis`,
    );
  });
});
