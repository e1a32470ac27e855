// The door of `measure`: what is done to reach goals. Named exports only.
export { NO_MARKS } from './measure-marks.js';
export type { MeasureMarks } from './measure-marks.js';
export { carryOverMeasures } from './carry-over-measures.js';
export type { CarriedMeasure, MeasureCarryOver, WholeMeasure } from './carry-over-measures.js';
export { filterMeasures } from './filter-measures.js';
export type { FieldsOfGoals, MeasureFilter } from './filter-measures.js';
export { actOfSelection } from './act-of-selection.js';
export { judgeMeasure } from './judge-measure.js';
export type { MeasurePlan } from './judge-measure.js';
export { MEASURE_ACT_NAMES, MEASURE_ACTS, MEASURE_EVENTS, MEASURE_PARTIES } from './measure-acts.js';
export type { MeasureAct, MeasureActRule, MeasureEvent, MeasureParty } from './measure-acts.js';
export { MEASURE_NOTE_KINDS } from './measure-note.js';
export type { MeasureNote, MeasureNoteKind, MeasureProposal, MeasureStep } from './measure-note.js';
export { isUnfinished, maySeeMeasure, measurePartiesOf } from './measure-parties.js';
export type { OwnedMeasure } from './measure-parties.js';
export {
  MEASURE_ACT_WORDS,
  MEASURE_PARTY_WORDS,
  MEASURE_REASON_WORDS,
  MEASURE_STATE_WORDS,
} from './measure-words.js';
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
export { isStartOverdue, startPeriod } from './measure-start.js';
export type { PlannedStart } from './measure-start.js';
export { sumCosts } from './sum-costs.js';
export type { CostedMeasure, CostSum } from './sum-costs.js';
export { openMeasureActs, takeMeasureAct } from './take-measure-act.js';
export type { WantedMeasureAct } from './take-measure-act.js';
export { traceAnswer, traceMeasure } from './trace.js';
export type { AnswerTrace, MeasureOrigin, TraceLinks } from './trace.js';
