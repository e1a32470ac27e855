// The door of `course-catalogue`: what is taught, by whom, where and when. Named exports only.
export { DAYPARTS } from './course-format.js';
export type { CourseFormat, Daypart } from './course-format.js';
export type { CourseType } from './course-type.js';
export { findOfferingDoubts } from './find-offering-doubts.js';
export { findOfferingFaults } from './find-offering-faults.js';
export { freeChildPlaces, freePlaces, heldPlaces, placesFrom } from './free-places.js';
export { FRESHNESS, freshnessOn } from './freshness.js';
export type { Freshness } from './freshness.js';
export { LANGUAGE_LEVELS } from './language-level.js';
export type { LanguageLevel } from './language-level.js';
export { mayEditOffering } from './may-edit-offering.js';
export { nextEntry } from './next-entry.js';
export { offeringStateOn } from './offering-state-on.js';
export { isBookable, isCalledOff, isLive, mayFollow, OBSTACLES } from './offering-states.js';
export type { CalledOffState, Obstacle } from './offering-states.js';
export { OFFERING_FORMS, OFFERING_STATES } from './offering.js';
export type { Childcare, Offering, OfferingForm, OfferingState, PlaceHold, Section } from './offering.js';
