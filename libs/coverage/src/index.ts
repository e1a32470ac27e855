// The door of `coverage`: demand, supply, gaps. Named exports only.
export type { CoverageSettings, CoverageSnapshot } from './coverage-snapshot.js';
export type { DemandCell } from './demand.js';
export { GAP_CAUSES } from './gap.js';
export type { FoundGap, Gap, GapCause, GapEvidence, GapSeverity } from './gap.js';
export type { SupplyEntry } from './supply.js';
