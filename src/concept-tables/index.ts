// The door of `concept-tables`: what other rooms may use. Named exports only.
export { TakeOverMeasures } from './application/take-over-measures.js';
export { TakeOverObjectives } from './application/take-over-objectives.js';
export type { AddedName } from './concept-contents.js';
export { ConceptTablesModule } from './concept-tables.module.js';
export type { ImportedFunding, ImportedMeasure, ImportedPartner } from './imported-measure.js';
export type { ImportedGoal, ImportedNeed, ImportedObjective } from './imported-objective.js';
export type { TakenOver } from './taken-over.js';
export { titleKey } from './title-key.js';
