// The door of `matching`: which places suit whom, and why. Named exports only.
export { daypartSet, fitsTimes } from './dayparts.js';
export { findCourses } from './find-courses.js';
export type { CourseHit, CourseQuestion } from './find-courses.js';
export { acceptsAges, familyOf, fitsChildren, fitsLevel } from './fits-need.js';
export type { Family } from './fits-need.js';
export { judgeMatch } from './judge-match.js';
export type { MatchCase, MatchContext } from './match-case.js';
export { hardOnly, isMissed, MATCH_CRITERIA } from './match-criteria.js';
export type { MatchCriterion, MissedCriteria } from './match-criteria.js';
export { compareMatches } from './match.js';
export type { Match, RankedMatch, Verdict } from './match.js';
export { openMatcher } from './matcher.js';
export type { Matcher } from './matcher.js';
export { suggestOfferings } from './suggest-offerings.js';
export { supplyEntriesOf } from './supply-entries-of.js';
export type { SiteApproval } from './supply-entries-of.js';
export type { SupplyEntry } from './supply.js';
