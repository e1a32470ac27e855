import { describe, expect, it } from '@jest/globals';
import { instant } from '#libs/calendar';
import { ORGANISATION_KINDS } from '#libs/kernel';
import { PARAMETER_KEYS } from '#libs/rule-parameter';
import { invitationStateAt } from './invitation.js';
import { readGivenCode } from './one-time-code.js';
import { drawRecoveryCode } from './recovery-code.js';
import { dutyParameter, mustSetUpSecondFactor } from './second-factor-duty.js';

describe('an invitation', () => {
  const open = { expiresAt: instant('2026-12-01T00:00:00Z'), acceptedAt: null, withdrawnAt: null };
  const early = instant('2026-11-20T00:00:00Z');

  it.each([
    [open, early, 'open'],
    [open, open.expiresAt, 'expired'],
    [{ ...open, withdrawnAt: early }, early, 'withdrawn'],
    [{ ...open, acceptedAt: early }, open.expiresAt, 'accepted'],
  ])('%j at %s is %s', (invitation, now, state) => {
    expect(invitationStateAt(invitation, instant(now))).toBe(state);
  });
});

describe('the duty to have a second factor', () => {
  it.each([
    ['password', true, false, true],
    ['password', true, true, false],
    ['password', false, false, false],
    ['provider', true, false, false],
  ] as const)('by %s, duty %s, there %s: %s', (way, isDuty, hasSecondFactor, expected) => {
    expect(mustSetUpSecondFactor({ way, isDuty, hasSecondFactor })).toBe(expected);
  });

  it.each([...ORGANISATION_KINDS])('is a Regelwert for %s', (kind) => {
    expect(PARAMETER_KEYS).toContain(dutyParameter(kind));
  });
});

describe('a recovery code', () => {
  it('is read back as what it is, and holds no letter that is taken for another', () => {
    let drawn = 0;
    const code = drawRecoveryCode((below) => drawn++ % below);
    expect(code).toBe('abcd-efgh-kmnp-qrst');
    expect(readGivenCode(code)).toEqual({ kind: 'recovery', letters: 'abcdefghkmnpqrst' });
    expect(drawRecoveryCode((below) => below - 1)).not.toMatch(/[01ijlo]/);
  });
});
