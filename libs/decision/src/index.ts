// The door of `decision`: what committees decided. Named exports only.
export { abbreviateCommittee } from './abbreviate-committee.js';
export { decisionNumber, yearOf } from './decision-number.js';
export { DECISION_OUTCOMES } from './decision.js';
export type { Decision, DecisionOutcome } from './decision.js';
export { findDecisionFaults } from './judge-decision.js';
export type { DecisionContext, DecisionDraft } from './judge-decision.js';
export { mayReadDecision } from './may-read-decision.js';
