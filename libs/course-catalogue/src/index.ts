// The door of `course-catalogue`: what is taught, by whom, where and when. Named exports only.
export type { CourseFormat, Daypart } from './course-format.js';
export { DAYPARTS } from './course-format.js';
export type { CourseType } from './course-type.js';
export { LANGUAGE_LEVELS } from './language-level.js';
export type { LanguageLevel } from './language-level.js';
export { OFFERING_FORMS, OFFERING_STATES } from './offering.js';
export type { Childcare, Offering, OfferingForm, OfferingState, Section } from './offering.js';
