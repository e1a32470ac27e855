// The door of `yearly-selections`: what other rooms may use. Named exports only.
export { AssessMeasure } from './application/assess-measure.js';
export { BeginSelection } from './application/begin-selection.js';
export { DecideSelection } from './application/decide-selection.js';
export { FindMembers } from './application/find-members.js';
export { FindSelections } from './application/find-selections.js';
export type { SelectedMeasure } from './application/find-selections.js';
export { LaySelection } from './application/lay-selection.js';
export { MoveSelection } from './application/move-selection.js';
export { RankSelection } from './application/rank-selection.js';
export { ReadSelection } from './application/read-selection.js';
export { selectionDecided } from './events/selection-decided.event.js';
export type { SelectionDecided } from './events/selection-decided.event.js';
export { YearlySelectionsHttpModule } from './yearly-selections-http.module.js';
export { YearlySelectionsJobsModule } from './yearly-selections-jobs.module.js';
export { YearlySelectionsModule } from './yearly-selections.module.js';
