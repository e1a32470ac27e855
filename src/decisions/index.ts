// The door of `decisions`: what other rooms may use. Named exports only.
export { FindDecisions } from './application/find-decisions.js';
export { DecisionsHttpModule } from './decisions-http.module.js';
export { DecisionsModule } from './decisions.module.js';
