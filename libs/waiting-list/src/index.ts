// The door of `waiting-list`. Named exports only.
export { acceptReport } from './accept-report.js';
export type { CountedNeed } from './accept-report.js';
export { compareInList, priorityPlaces } from './compare-in-list.js';
export type { ListOrder, OrderedCase } from './compare-in-list.js';
export type { DemandReport } from './demand-report.js';
export { discloseReport } from './disclose-report.js';
export type { DisclosedReport } from './disclose-report.js';
export { hideSmallReports } from './hide-small-reports.js';
export { LIST_OBSTACLES } from './list-obstacles.js';
export type { ListObstacle } from './list-obstacles.js';
export { entryKey } from './listed-case.js';
export type { ListedCase } from './listed-case.js';
export { mayChangeReport, mayReadAllReports } from './may-read-report.js';
export { nextInLine } from './next-in-line.js';
export type { Grounds, NextInLine, ObstacleCount } from './next-in-line.js';
export { overlapsWithCases } from './overlaps-with-cases.js';
