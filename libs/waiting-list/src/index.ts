// The door of `waiting-list`. Named exports only, at most twelve.
export type { DemandReport } from './demand-report.js';
