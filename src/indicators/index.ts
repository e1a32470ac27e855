// The door of `indicators`: what other rooms may use. Named exports only.
export { FindIndicators } from './application/find-indicators.js';
export { FreezeIndicators } from './application/freeze-indicators.js';
export { ReadIndicators } from './application/read-indicators.js';
export { SaveIndicators } from './application/save-indicators.js';
export type { IndicatorState } from './indicator-reading.js';
export { IndicatorsHttpModule } from './indicators-http.module.js';
export { IndicatorsJobsModule } from './indicators-jobs.module.js';
export { IndicatorsModule } from './indicators.module.js';
export type { RecordedValue } from './persistence/measured-value.repository.js';
export { FREEZE_INDICATORS_QUEUE, REMIND_OF_VALUES_QUEUE } from './jobs/indicators.jobs.js';
