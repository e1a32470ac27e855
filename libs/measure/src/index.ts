// The door of `measure`: what is done to reach goals. Named exports only.
export { FUNDING_SOURCES, FUNDING_STATES, MATURITIES, MEASURE_STATES } from './measure.js';
export type {
  Funding,
  FundingSource,
  FundingState,
  Maturity,
  Measure,
  MeasurePartner,
  MeasureState,
} from './measure.js';
