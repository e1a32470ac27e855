// The door of `place-offers`: what other rooms may use. Named exports only.
export { CountOffers } from './application/count-offers.js';
export type { AnsweredOffers, OfferCounts, PendingOffer } from './offer-counts.js';
export { ExpireDueOffers } from './application/expire-due-offers.js';
export { FillOffering } from './application/fill-offering.js';
export { RemindOfOffers } from './application/remind-of-offers.js';
export { StartRun } from './application/start-run.js';
export { FILL_COURSES_QUEUE, KEEP_OFFER_DEADLINES_QUEUE } from './jobs/place-offers.jobs.js';
export { PlaceOffersHttpModule } from './place-offers-http.module.js';
export { PlaceOffersJobsModule } from './place-offers-jobs.module.js';
export { PlaceOffersModule } from './place-offers.module.js';
