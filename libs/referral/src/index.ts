// The door of `referral`: why a person may or must take part, what they need, and the life of their case. Named exports only.
export { acceptNeed } from './accept-need.js';
export { ACCESS_ROUTES, hasLawfulPriority, responsibleOfficeKind } from './access-route.js';
export type { AccessRoute } from './access-route.js';
export { END_REASONS, endReferral } from './end-referral.js';
export type { EndReason } from './end-referral.js';
export { findPersonalData } from './find-personal-data.js';
export type { PersonalDataFinding } from './find-personal-data.js';
export { mayEndReferral, mayReadReferral } from './may-read-referral.js';
export { mayUseRoute } from './may-use-route.js';
export { newCaseCode } from './new-case-code.js';
export type { ParticipantNeed } from './participant-need.js';
export { placeReferral } from './place-referral.js';
export type { CaseNeed, Referral } from './referral.js';
export { referralClocks } from './referral-clocks.js';
export type { ReferralClocks } from './referral-clocks.js';
export { isSeekingPlace, REFERRAL_STATES } from './referral-state.js';
export type { ReferralState } from './referral-state.js';
