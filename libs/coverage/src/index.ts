// The door of `coverage`: demand, supply, gaps. Named exports only, at most twelve verbs and nouns that others need.
export type { CoverageSettings, CoverageSnapshot } from './coverage-snapshot.js';
export type { DemandCell } from './demand.js';
export { explainUnplaced } from './explain-unplaced.js';
export { GAP_CAUSES } from './gap.js';
export type { FoundGap, Gap, GapCause, GapEvidence, GapSeverity } from './gap.js';
export type { SupplyEntry } from './supply.js';
export type { PlacedCell, Placement, UsedEntry } from './placement.js';
export { placeDemand } from './place-demand.js';
