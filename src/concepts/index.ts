// The door of `concepts`: what other rooms may use. Named exports only.
export { FindConcepts } from './application/find-concepts.js';
export type { ConceptFrame } from './concept-frame.js';
export { ConceptsHttpModule } from './concepts-http.module.js';
export { ConceptsModule } from './concepts.module.js';
