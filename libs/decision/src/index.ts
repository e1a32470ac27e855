// The door of `decision`: what committees decided. Named exports only.
export { DECISION_OUTCOMES } from './decision.js';
export type { Decision, DecisionOutcome } from './decision.js';
