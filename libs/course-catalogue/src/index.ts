// The door of `course-catalogue`: what is taught, by whom, where and when. Named exports only.
export { callOffOffering, reopenOffering } from './call-off-offering.js';
export type { CallOff, LifeDay, MergeTarget } from './call-off-offering.js';
export { copyOffering } from './copy-offering.js';
export { DAYPARTS } from './course-format.js';
export type { CourseFormat, Daypart } from './course-format.js';
export type { CourseType } from './course-type.js';
export type { DraftComparison } from './find-draft-doubts.js';
export { freeChildPlaces, freePlaces, heldPlaces, placesFrom } from './free-places.js';
export { FRESHNESS, freshnessOn } from './freshness.js';
export type { Freshness } from './freshness.js';
export { judgeOffering } from './judge-offering.js';
export { LANGUAGE_LEVELS } from './language-level.js';
export type { LanguageLevel } from './language-level.js';
export { mayEditOffering } from './may-edit-offering.js';
export { nextEntry } from './next-entry.js';
export { offeringStateOn } from './offering-state-on.js';
export { OBSTACLES } from './obstacle.js';
export type { Obstacle } from './obstacle.js';
export { OFFERING_ACTS } from './offering-acts.js';
export type { OfferingAct, OfferingParty } from './offering-acts.js';
export { planSections, SECTION_LEVELS } from './plan-sections.js';
export type { CourseToPlan } from './plan-sections.js';
export { CALLED_OFF_STATES, isBookable, isLive, mayFollow } from './offering-states.js';
export type { CalledOffState } from './offering-states.js';
export {
  OBSTACLE_WORDS,
  OFFERING_ACT_WORDS,
  OFFERING_PARTY_WORDS,
  OFFERING_STATE_WORDS,
} from './offering-words.js';
export { OFFERING_FORMS, OFFERING_STATES } from './offering.js';
export type { Childcare, Offering, OfferingForm, OfferingState, PlaceHold, Section } from './offering.js';
