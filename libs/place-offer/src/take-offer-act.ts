import type { Instant } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';
import type { ReferralParty } from '#libs/referral';
import { OFFER_ACT_NAMES, OFFER_ACTS, type OfferAct, type OfferActRule } from './offer-acts.js';
import { isLiveOffer, type PlaceOfferState } from './place-offer-state.js';
import type { PlaceOffer } from './place-offer.js';

/** “Was getan werden soll”, by whom and when. */
export interface WantedOfferAct {
  readonly act: OfferAct;
  readonly by: ReferralParty;
  readonly now: Instant;
}

/** What becomes of the place: it stays held, is freed, becomes one that the provider counts, or is counted no more. */
export type PlaceEffect = 'keep' | 'release' | 'settle' | 'give-back';

/** An act that may be done: the state that follows, and what becomes of the place. */
export interface TakenOfferAct {
  readonly state: PlaceOfferState;
  readonly place: PlaceEffect;
}

/** An offer, as far as acts upon it depend on it. */
type ActedOffer = Pick<PlaceOffer, 'state' | 'expiresAt'>;

/**
 * “Platzangebot beantworten, bestätigen, zurücknehmen”. Refuses with `act-not-for-party`, `offer-not-now` (facts: state) or
 * `offer-expired`: an answer counts until the moment of expiry and not in it, whether anybody has swept up yet or not.
 */
export function takeOfferAct(offer: ActedOffer, { act, by, now }: WantedOfferAct): Result<TakenOfferAct> {
  const rule: OfferActRule = OFFER_ACTS[act];
  if (!rule.by.includes(by)) return refuse('act-not-for-party', { act, by });
  if (!rule.from.includes(offer.state)) return refuse('offer-not-now', { act, state: offer.state });
  if (rule.isTimed && now >= offer.expiresAt) return refuse('offer-expired');
  return ok({ state: rule.to, place: placeEffect(offer.state, rule.to) });
}

/** “Was jetzt geht”: the acts that a party may do upon an offer. */
export function openActs(offer: ActedOffer, by: ReferralParty, now: Instant): readonly OfferAct[] {
  return OFFER_ACT_NAMES.filter((act) => takeOfferAct(offer, { act, by, now }).ok);
}

function placeEffect(from: PlaceOfferState, to: PlaceOfferState): PlaceEffect {
  if (to === 'enrolled') return 'settle';
  if (isLiveOffer(to)) return 'keep';
  return from === 'enrolled' ? 'give-back' : 'release';
}
