// The door of `measures`: what other rooms may use. Named exports only.
export { FindMeasures } from './application/find-measures.js';
export { FollowSelection } from './application/follow-selection.js';
export type { SelectionVerdicts } from './application/follow-selection.js';
export { MeasureClasses } from './application/measure-classes.js';
export { TieGaps } from './application/tie-gaps.js';
export type { MeasureGap } from './application/tie-gaps.js';
export { PutMeasure } from './application/put-measure.js';
export { SaveMeasures } from './application/save-measures.js';
export { measureStepped } from './events/measure-stepped.event.js';
export type { MeasureStepped } from './events/measure-stepped.event.js';
export { MeasuresHttpModule } from './measures-http.module.js';
export { MeasuresJobsModule } from './measures-jobs.module.js';
export { MeasuresModule } from './measures.module.js';
