import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant } from '#libs/calendar';
import { REFERRAL_ACTS, REFERRAL_PARTIES, takeStep, type ReferralState } from '#libs/referral';
import { OFFER_ACT_NAMES, OFFER_ACTS, type OfferAct, type OfferActRule } from './offer-acts.js';
import {
  isLiveOffer,
  isPendingOffer,
  PLACE_OFFER_STATES,
  type PlaceOfferState,
} from './place-offer-state.js';
import { openActs, takeOfferAct } from './take-offer-act.js';

const NOW = instant('2026-11-23T08:00:00Z');
const LATER = instant('2026-11-26T23:00:00Z');
const anOffer = (state: PlaceOfferState, expiresAt = LATER) => ({ state, expiresAt });

/** How the case of an offer stands. */
const STATE_OF_CASE: Readonly<Record<PlaceOfferState, ReferralState>> = {
  open: 'offered',
  accepted: 'accepted',
  enrolled: 'enrolled',
  declined: 'waiting',
  expired: 'waiting',
  withdrawn: 'waiting',
};

describe('takeOfferAct', () => {
  it.each<[PlaceOfferState, OfferAct, (typeof REFERRAL_PARTIES)[number], PlaceOfferState, string]>([
    ['open', 'accept', 'office', 'accepted', 'keep'],
    ['open', 'accept', 'client', 'accepted', 'keep'],
    ['open', 'decline', 'client', 'declined', 'release'],
    ['open', 'lapse', 'platform', 'expired', 'release'],
    ['open', 'withdraw', 'provider', 'withdrawn', 'release'],
    ['accepted', 'enrol', 'provider', 'enrolled', 'settle'],
    ['accepted', 'turn-away', 'provider', 'withdrawn', 'release'],
    ['accepted', 'give-back', 'office', 'declined', 'release'],
    ['enrolled', 'give-back', 'office', 'declined', 'give-back'],
    ['enrolled', 'withdraw', 'platform', 'withdrawn', 'give-back'],
    ['enrolled', 'release', 'platform', 'withdrawn', 'give-back'],
  ])('%s: %s by %s → %s, the place: %s', (state, act, by, to, place) => {
    expect(takeOfferAct(anOffer(state), { act, by, now: NOW })).toEqual({
      ok: true,
      value: { state: to, place },
    });
  });

  it.each<[PlaceOfferState, OfferAct, (typeof REFERRAL_PARTIES)[number], string]>([
    ['open', 'accept', 'provider', 'act-not-for-party'],
    ['open', 'enrol', 'provider', 'offer-not-now'],
    ['accepted', 'accept', 'office', 'offer-not-now'],
    ['accepted', 'decline', 'client', 'offer-not-now'],
    ['accepted', 'give-back', 'client', 'act-not-for-party'],
    ['accepted', 'lapse', 'platform', 'offer-not-now'],
    ['declined', 'withdraw', 'provider', 'offer-not-now'],
    ['open', 'withdraw', 'office', 'act-not-for-party'],
  ])('%s: %s by %s is refused with %s', (state, act, by, code) => {
    expect(takeOfferAct(anOffer(state), { act, by, now: NOW })).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  it.each<[string, OfferAct, boolean]>([
    ['2026-11-26T22:59:59.999Z', 'accept', true],
    ['2026-11-26T23:00:00.000Z', 'accept', false],
    ['2026-11-26T23:00:00.000Z', 'decline', false],
    ['2026-11-26T23:00:00.000Z', 'withdraw', true],
  ])('at %s: %s is in time: %s', (moment, act, inTime) => {
    const by = act === 'withdraw' ? 'provider' : 'office';
    const taken = takeOfferAct(anOffer('open'), { act, by, now: instant(moment) });
    expect(taken.ok ? 'taken' : taken.refusal.code).toBe(inTime ? 'taken' : 'offer-expired');
  });
});

describe('openActs', () => {
  it.each<[PlaceOfferState, 'office' | 'provider' | 'client', readonly OfferAct[]]>([
    ['open', 'office', ['accept', 'decline']],
    ['open', 'client', ['accept', 'decline']],
    ['open', 'provider', ['withdraw']],
    ['accepted', 'office', ['give-back']],
    ['accepted', 'provider', ['enrol', 'turn-away', 'withdraw']],
    ['accepted', 'client', []],
    ['enrolled', 'office', ['give-back']],
    ['expired', 'office', []],
  ])('%s, for %s: %j', (state, by, acts) => {
    expect(openActs(anOffer(state), by, NOW)).toEqual(acts);
  });
});

describe('The table of acts', () => {
  const rules = OFFER_ACT_NAMES.map((act): readonly [OfferAct, OfferActRule] => [act, OFFER_ACTS[act]]);

  it.each(rules)('goes with the table of cases: %s', (_act, { from, to, by, step }) => {
    if (step === null) return;
    for (const state of from) {
      for (const party of by) {
        const reasonCode = REFERRAL_ACTS[step].reasons[0] ?? null;
        expect(takeStep(STATE_OF_CASE[state], { act: step, by: party, reasonCode })).toEqual({
          ok: true,
          value: STATE_OF_CASE[to],
        });
      }
    }
  });

  it('offers everything that the table of cases lets happen to an offered place', () => {
    const held: readonly ReferralState[] = ['offered', 'accepted', 'enrolled'];
    const elsewhere = ['revoke', 'end', 'expire', 'start'];
    const acts = Object.entries(REFERRAL_ACTS)
      .filter(([act, { from }]) => !elsewhere.includes(act) && from.some((state) => held.includes(state)))
      .map(([act]) => act);
    expect(acts.sort()).toEqual(OFFER_ACT_NAMES.filter((act) => OFFER_ACTS[act].step !== null).sort());
  });

  it('never leads back, whatever is tried in whatever order: an offer that is over stays over', () => {
    const anyTry = fc.record({
      act: fc.constantFrom(...OFFER_ACT_NAMES),
      by: fc.constantFrom(...REFERRAL_PARTIES),
    });
    fc.assert(
      fc.property(fc.array(anyTry), (tries) => {
        let state: PlaceOfferState = 'open';
        let places = { held: 1, taken: 0 };
        for (const wanted of tries) {
          const taken = takeOfferAct(anOffer(state), { ...wanted, now: NOW });
          if (!taken.ok) continue;
          expect(isLiveOffer(state)).toBe(true);
          if (taken.value.place === 'settle') places = { held: 0, taken: 1 };
          if (taken.value.place === 'release') places = { ...places, held: places.held - 1 };
          if (taken.value.place === 'give-back') places = { ...places, taken: places.taken - 1 };
          state = taken.value.state;
        }
        expect(places).toEqual({ held: isPendingOffer(state) ? 1 : 0, taken: state === 'enrolled' ? 1 : 0 });
      }),
    );
  });

  it('knows each state', () => {
    expect(PLACE_OFFER_STATES.filter((state) => rules.some(([, rule]) => rule.to === state))).toEqual(
      PLACE_OFFER_STATES.filter((state) => state !== 'open'),
    );
  });
});
