// The door of `waiting-list`. Named exports only.
export { acceptReport } from './accept-report.js';
export type { CountedNeed } from './accept-report.js';
export type { DemandReport } from './demand-report.js';
export { discloseReport } from './disclose-report.js';
export type { DisclosedReport } from './disclose-report.js';
export { hideSmallReports } from './hide-small-reports.js';
export { mayChangeReport, mayReadAllReports } from './may-read-report.js';
export { overlapsWithCases } from './overlaps-with-cases.js';
