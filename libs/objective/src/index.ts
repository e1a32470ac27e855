// The door of `objective`: needs and goals of the concept. Named exports only.
export { GOAL_LEVELS, GOAL_STATES } from './goal.js';
export type { Goal, GoalLevel, GoalState } from './goal.js';
export { EVIDENCE_KINDS, NEED_STATES, NEED_URGENCIES } from './need.js';
export type { EvidenceKind, NeedEvidence, NeedState, NeedUrgency, StrategicNeed } from './need.js';
