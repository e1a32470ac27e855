import { describe, expect, it } from '@jest/globals';
import { REFERRAL_STATES, SEEKING_STATES, type ReferralState } from './referral-state.js';
import { FINAL_STATES, isReferralStep } from './referral-steps.js';

const nextOf = (from: ReferralState): ReferralState[] =>
  REFERRAL_STATES.filter((to) => isReferralStep(from, to));

function reachableFrom(start: ReferralState): ReadonlySet<ReferralState> {
  const seen = new Set<ReferralState>([start]);
  for (const state of seen) for (const next of nextOf(state)) seen.add(next);
  return seen;
}

describe('The states of a referral', () => {
  it('are all reachable from a draft', () => {
    expect([...reachableFrom('draft')].sort()).toEqual([...REFERRAL_STATES].sort());
  });

  it('end in exactly these', () => {
    expect(FINAL_STATES).toEqual(['completed', 'broken-off', 'rejected', 'revoked', 'expired', 'ended']);
  });

  it.each(REFERRAL_STATES)('lead from %s to an end, never in circles alone', (state) => {
    expect([...reachableFrom(state)].some((reached) => FINAL_STATES.includes(reached))).toBe(true);
  });

  it.each<[ReferralState, ReferralState, boolean]>([
    ['waiting', 'ended', true],
    ['waiting', 'offered', true],
    ['offered', 'waiting', true],
    ['enrolled', 'waiting', true],
    ['submitted', 'rejected', true],
    ['draft', 'waiting', false],
    ['waiting', 'started', false],
    ['waiting', 'waiting', false],
    ['started', 'ended', false],
    ['ended', 'waiting', false],
  ])('%s → %s: %s', (from, to, allowed) => {
    expect(isReferralStep(from, to)).toBe(allowed);
  });

  it('count as demand until a place is set aside', () => {
    expect(SEEKING_STATES).toEqual(['submitted', 'waiting']);
  });
});
