import { describe, expect, test } from '@jest/globals';
import { OFFICE_ACTS, type OfficeAct } from './office-acts.js';
import { REFERRAL_STATES, type ReferralState } from './referral-state.js';

const openIn = (state: ReferralState): readonly string[] =>
  (Object.keys(OFFICE_ACTS) as OfficeAct[]).filter((act) =>
    (OFFICE_ACTS[act] as readonly ReferralState[]).includes(state),
  );

describe('what an office may do with its case', () => {
  test.each([
    ['draft', ['submit', 'change', 'revoke']],
    ['submitted', ['change', 'pause', 'resume', 'revoke']],
    ['waiting', ['change', 'pause', 'resume', 'end', 'revoke']],
    ['offered', ['end', 'revoke']],
    ['started', ['complete', 'break-off']],
  ] as const)('%s', (state, acts) => {
    expect(openIn(state)).toEqual(acts);
  });

  test('nothing once the case is over', () => {
    const over = ['completed', 'broken-off', 'rejected', 'revoked', 'expired', 'ended'] as const;
    expect(REFERRAL_STATES.filter((state) => openIn(state).length === 0)).toEqual(over);
  });
});
