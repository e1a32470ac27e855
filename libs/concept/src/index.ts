// The door of `concept`: the frame of the strategy. Named exports only.
export { CONCEPT_ACT_WORDS, CONCEPT_ACTS, CONCEPT_PARTY_WORDS, CONCEPT_STATE_WORDS } from './concept-acts.js';
export type { ConceptAct, ConceptParty } from './concept-acts.js';
export { CONCEPT_STATES } from './concept.js';
export type {
  Concept,
  ConceptPart,
  ConceptState,
  CrossCuttingTheme,
  FieldLink,
  ProcessStep,
  TargetGroup,
  ThematicField,
} from './concept.js';
export { adoptEdition, draftEdition, editionInForce, isEditable, takeConceptAct } from './editions.js';
export type { Adoption } from './editions.js';
export { isLinkedOn, ledFields, mayWriteField } from './led-fields.js';
export type { FieldWork } from './led-fields.js';
export { judgeStepDays, STEP_STATES, stepState } from './step-state.js';
export type { StepDays, StepState } from './step-state.js';
