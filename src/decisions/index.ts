// The door of `decisions`: what other rooms may use. Named exports only.
export { FindDecisions } from './application/find-decisions.js';
export { ListDecisions } from './application/list-decisions.js';
export { PublishDecision } from './application/publish-decision.js';
export { RecordDecision } from './application/record-decision.js';
export type { RecordDecisionCommand } from './application/record-decision.js';
export { DecisionsHttpModule } from './decisions-http.module.js';
export { DecisionsModule } from './decisions.module.js';
export type { ShownDecision } from './shown-decision.js';
