// The door of `waiting-list`. Named exports only.
export type { DemandReport } from './demand-report.js';
