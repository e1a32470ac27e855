// The door of `trend`: figures over months. Named exports only; each is used by others.
export { COURSE_TURNS, courseFigures, gapFigures } from './course-figures.js';
export type { CourseFigures, CourseRecord, CourseTurn, GapFigures, GapLife } from './course-figures.js';
export { disclosePeople } from './disclose-people.js';
export type { PeopleFigures } from './disclose-people.js';
export { TREND_MEASURES } from './trend-count.js';
export type { TrendCount, TrendMeasure, TrendScope } from './trend-count.js';
export { addMonths, monthOf, periodsBetween, TREND_STEPS, yearBefore } from './trend-period.js';
export type { TrendPeriod, TrendStep } from './trend-period.js';
export { waitingSoFar } from './waiting-so-far.js';
export type { StillWaiting, WaitingSoFar } from './waiting-so-far.js';
