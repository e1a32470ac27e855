// The door of `yearly-selection`: which measures a year takes up. Named exports only.
export { budgetLine } from './budget-line.js';
export type { BudgetLine } from './budget-line.js';
export { CRITERIA, MOST_POINTS } from './criterion.js';
export type { Assessment, Criterion } from './criterion.js';
export { discloseAssessments, isSecret, mayReadSelection } from './disclose-assessments.js';
export { rankMeasures } from './rank-measures.js';
export { SELECTION_ACTS } from './selection-acts.js';
export type { SelectionAct, SelectionParty } from './selection-acts.js';
export { SELECTION_WORDS } from './selection-words.js';
export { suggestClass } from './suggest-class.js';
export type { ClassRules } from './suggest-class.js';
export { summariseAssessments } from './summarise-assessments.js';
export type { CriterionSpread, MeasureSummary, SummaryRules } from './summarise-assessments.js';
export { judgeReadiness, takeSelectionAct } from './take-selection-act.js';
export type { GivenDecision } from './take-selection-act.js';
export { SELECTION_CLASSES, SELECTION_STATES, VERDICTS } from './yearly-selection.js';
export type {
  SelectionClass,
  SelectionItem,
  SelectionState,
  SelectionStep,
  Verdict,
  YearlySelection,
} from './yearly-selection.js';
