// The door of `coverage`: demand, supply, gaps. Named exports only; each is used by others.
export { compareGaps } from './compare-gaps.js';
export type { GapCheck, GapComparison } from './compare-gaps.js';
export { completeness } from './completeness.js';
export { coverageByMunicipality } from './coverage-by-municipality.js';
export type { CoverageFigures, CoverageQuestion, CoverageRow } from './coverage-by-municipality.js';
export type { CoverageSettings, CoverageSnapshot } from './coverage-snapshot.js';
export type { DemandCell } from './demand.js';
export { explainUnplaced } from './explain-unplaced.js';
export { findGaps } from './find-gaps.js';
export { GAP_CAUSES } from './gap.js';
export type { FoundGap, Gap, GapCause, GapEvidence, GapSeverity } from './gap.js';
export { placeDemand } from './place-demand.js';
export type { PlacedCell, Placement, UsedEntry } from './placement.js';
export { sumByAssociation } from './sum-by-association.js';
export type { AssociationCoverage } from './sum-by-association.js';
export { suppressSmallCells } from './suppress-small-cells.js';
export type { CountedPart, SmallCellSuppression } from './suppress-small-cells.js';
export type { SupplyEntry } from './supply.js';
