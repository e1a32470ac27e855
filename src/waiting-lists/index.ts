// The door of `waiting-lists`: what other rooms may use. Named exports only.
export { ConfirmStatement } from './application/confirm-statement.js';
export { CountFitting } from './application/count-fitting.js';
export { FindStatements } from './application/find-statements.js';
export { NextInLine } from './application/next-in-line.js';
export type { NextAtEntry } from './application/next-in-line.js';
export { PlanStartRun } from './application/plan-start-run.js';
export type { StartRunPlan } from './application/plan-start-run.js';
export { ReportedDemand } from './application/reported-demand.js';
export { SaveDemandReport } from './application/save-demand-report.js';
export type { SaveReportOptions, SaveReportOutcome } from './application/save-demand-report.js';
export type { OfficeStatement } from './saved-report.js';
export { WaitingListsHttpModule } from './waiting-lists-http.module.js';
export { WaitingListsModule } from './waiting-lists.module.js';
