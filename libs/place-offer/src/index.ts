// The door of `place-offer`: what can become of an offered place, until when, and who may see it. Named exports only.
export { lessonTimeIn } from './first-lesson.js';
export type { LessonTime } from './first-lesson.js';
export { judgeLapse } from './judge-lapse.js';
export type { Lapse } from './judge-lapse.js';
export { mayMakeOffers, mayReadOffer, offerPartyOf } from './may-read-offer.js';
export type { OwnedOffer } from './may-read-offer.js';
export { OFFER_ACTS } from './offer-acts.js';
export type { OfferAct, OfferActRule } from './offer-acts.js';
export { OFFER_ACT_WORDS, PLACE_OFFER_STATE_WORDS } from './offer-words.js';
export type { OfferStateWords } from './offer-words.js';
export { answerUntil, linkUntil, remindOn } from './offer-deadlines.js';
export { isLiveOffer, isPendingOffer, PLACE_OFFER_STATES } from './place-offer-state.js';
export type { PlaceOfferState } from './place-offer-state.js';
export type { PlaceOffer } from './place-offer.js';
export { openActs, takeOfferAct } from './take-offer-act.js';
export type { PlaceEffect, TakenOfferAct, WantedOfferAct } from './take-offer-act.js';
export { PAPERS, whatToBring } from './what-to-bring.js';
export type { Paper } from './what-to-bring.js';
