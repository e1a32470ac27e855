import { describe, expect, it } from '@jest/globals';
import { endReferral, END_REASONS, type ReferralState } from './index.js';

describe('endReferral', () => {
  it.each(END_REASONS)('ends a waiting referral because of %s', (reason) => {
    expect(endReferral('waiting', reason)).toEqual({
      ok: true,
      value: { state: 'ended', endReason: reason },
    });
  });

  it.each<ReferralState>(['ended', 'started', 'completed', 'revoked', 'draft'])(
    'leaves %s as it is',
    (state) => {
      expect(endReferral(state, 'other')).toEqual({ ok: false, refusal: { code: 'referral-not-open' } });
    },
  );
});
