// The door of `referral`: why a person may or must take part, and what they need. Named exports only.
export { ACCESS_ROUTES, hasLawfulPriority, responsibleOfficeKind } from './access-route.js';
export type { AccessRoute } from './access-route.js';
export { findPersonalData } from './find-personal-data.js';
export type { PersonalDataFinding } from './find-personal-data.js';
export type { ParticipantNeed } from './participant-need.js';
