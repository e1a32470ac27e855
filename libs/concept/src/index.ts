// The door of `concept`: the frame of the strategy. Named exports only.
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
