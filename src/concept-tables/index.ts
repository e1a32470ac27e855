// The door of `concept-tables`: what other rooms may use. Named exports only.
export { TakeOverMeasures } from './application/take-over-measures.js';
export type { AddedName } from './concept-contents.js';
export { ConceptTablesModule } from './concept-tables.module.js';
export type { ImportedFunding, ImportedMeasure, ImportedPartner } from './imported-measure.js';
export { titleKey } from './title-key.js';
