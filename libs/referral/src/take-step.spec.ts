import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  REFERRAL_ACTS,
  REFERRAL_STATES,
  takeStep,
  type ReferralAct,
  type ReferralParty,
  type ReferralState,
} from './index.js';
import { REFERRAL_PARTIES, type ReferralActRule } from './referral-acts.js';

type Case = [ReferralState, ReferralAct, ReferralParty, string | null, string];

const ACTS = Object.keys(REFERRAL_ACTS) as ReferralAct[];

describe('takeStep', () => {
  it.each<Case>([
    ['draft', 'submit', 'office', null, 'submitted'],
    ['submitted', 'list', 'platform', null, 'waiting'],
    ['submitted', 'return', 'provider', 'lack-of-capacity', 'waiting'],
    ['submitted', 'return', 'platform', 'no-answer', 'waiting'],
    ['submitted', 'reject', 'provider', 'already-in-course', 'rejected'],
    ['waiting', 'offer', 'platform', null, 'offered'],
    ['offered', 'accept', 'client', null, 'accepted'],
    ['offered', 'decline', 'office', 'too-far', 'waiting'],
    ['offered', 'lapse', 'platform', null, 'waiting'],
    ['accepted', 'enrol', 'provider', null, 'enrolled'],
    ['accepted', 'turn-away', 'provider', 'papers-missing', 'waiting'],
    ['enrolled', 'withdraw', 'platform', 'offering-cancelled', 'waiting'],
    ['enrolled', 'start', 'platform', null, 'started'],
    ['started', 'break-off', 'office', 'moved-away', 'broken-off'],
  ])('%s, %s by %s because of %s: %s', (state, act, by, reasonCode, next) => {
    expect(takeStep(state, { act, by, reasonCode })).toEqual({ ok: true, value: next });
  });

  it.each<Case>([
    ['draft', 'submit', 'provider', null, 'step-not-for-party'],
    ['offered', 'accept', 'provider', null, 'step-not-for-party'],
    ['waiting', 'accept', 'office', null, 'step-not-now'],
    ['completed', 'end', 'office', 'other', 'step-not-now'],
    ['offered', 'decline', 'office', null, 'reason-missing'],
    ['offered', 'decline', 'office', 'no mood', 'reason-unknown'],
    ['draft', 'submit', 'office', 'too-far', 'reason-unknown'],
  ])('%s, %s by %s because of %s is refused: %s', (state, act, by, reasonCode, code) => {
    expect(takeStep(state, { act, by, reasonCode })).toMatchObject({ ok: false, refusal: { code } });
  });

  it('never leads anywhere but where the table says, whoever tries what', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REFERRAL_STATES),
        fc.constantFrom(...ACTS),
        fc.constantFrom(...REFERRAL_PARTIES),
        fc.option(fc.constantFrom('other', 'too-far', 'no-answer', 'entitlement-ended')),
        (state, act, by, reasonCode) => {
          const rule: ReferralActRule = REFERRAL_ACTS[act];
          const step = takeStep(state, { act, by, reasonCode });
          const isLawful = rule.from.includes(state) && rule.by.includes(by);
          const hasReason =
            rule.reasons.length === 0 ? reasonCode === null : rule.reasons.includes(reasonCode ?? '');
          expect(step.ok).toBe(isLawful && hasReason);
          if (step.ok) expect(step.value).toBe(rule.to);
        },
      ),
    );
  });
});
