// The door of `concepts`: what other rooms may use. Named exports only.
export { FindConcepts } from './application/find-concepts.js';
export { LedFields } from './application/led-fields.js';
export type { ConceptFrame, KeptPart } from './concept-frame.js';
export { SaveConcepts } from './application/save-concepts.js';
export { ConceptsHttpModule } from './concepts-http.module.js';
export { ConceptsModule } from './concepts.module.js';
export { conceptCopied } from './events/concept-copied.event.js';
export type { ConceptCopy } from './events/concept-copied.event.js';
