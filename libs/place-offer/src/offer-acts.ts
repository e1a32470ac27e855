import type { ReferralAct, ReferralParty } from '#libs/referral';
import type { PlaceOfferState } from './place-offer-state.js';

/** One act upon an offer: from which states it leads where, and who may do it. */
export interface OfferActRule {
  readonly from: readonly PlaceOfferState[];
  readonly to: PlaceOfferState;
  readonly by: readonly ReferralParty[];
  /** The step that the case takes with it; null where the case is over already. */
  readonly step: ReferralAct | null;
  /** Only until the offer expires. */
  readonly isTimed: boolean;
}

/**
 * “Was mit einem Platzangebot geschehen kann”, as a table: annehmen, ausschlagen, verfallen, anmelden, nicht aufnehmen,
 * zurückgeben, zurückziehen; and `release` (freigeben), when the case itself is over. Each goes with one step of the case.
 */
export const OFFER_ACTS = {
  accept: { from: ['open'], to: 'accepted', by: ['office', 'client'], step: 'accept', isTimed: true },
  decline: { from: ['open'], to: 'declined', by: ['office', 'client'], step: 'decline', isTimed: true },
  lapse: { from: ['open'], to: 'expired', by: ['platform'], step: 'lapse', isTimed: false },
  enrol: { from: ['accepted'], to: 'enrolled', by: ['provider'], step: 'enrol', isTimed: false },
  'turn-away': { from: ['accepted'], to: 'withdrawn', by: ['provider'], step: 'turn-away', isTimed: false },
  'give-back': {
    from: ['accepted', 'enrolled'],
    to: 'declined',
    by: ['office'],
    step: 'give-back',
    isTimed: false,
  },
  withdraw: {
    from: ['open', 'accepted', 'enrolled'],
    to: 'withdrawn',
    by: ['provider', 'platform'],
    step: 'withdraw',
    isTimed: false,
  },
  release: {
    from: ['open', 'accepted', 'enrolled'],
    to: 'withdrawn',
    by: ['platform'],
    step: null,
    isTimed: false,
  },
} as const satisfies Readonly<Record<string, OfferActRule>>;

/** One of {@link OFFER_ACTS}. */
export type OfferAct = keyof typeof OFFER_ACTS;

/** All of them. */
export const OFFER_ACT_NAMES = Object.keys(OFFER_ACTS) as readonly OfferAct[];
