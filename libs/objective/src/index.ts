// The door of `objective`: needs and goals of the concept. Named exports only.
export { carryOver } from './carry-over.js';
export type { Objectives } from './carry-over.js';
export { codeAnswer, isCoded } from './code-answer.js';
export type { AnswerCoding, CodingChange } from './code-answer.js';
export { GOAL_LEVELS, GOAL_STATES } from './goal.js';
export type { Goal, GoalLevel, GoalState } from './goal.js';
export { GOAL_HINTS, judgeGoal } from './judge-goal.js';
export type { GoalHint, JudgedGoal } from './judge-goal.js';
export { judgeNeed, judgeNeedDeletion } from './judge-need.js';
export type { NeedContent } from './judge-need.js';
export { mayWriteGoal } from './may-write-goal.js';
export type { FieldFacts } from './may-write-goal.js';
export { EVIDENCE_KINDS, NEED_STATES, NEED_URGENCIES } from './need.js';
export type { EvidenceKind, NeedEvidence, NeedState, NeedUrgency, StrategicNeed } from './need.js';
export { GOAL_ACTS, NEED_ACTS, takeGoalAct, takeNeedAct } from './objective-acts.js';
export type { GoalAct, NeedAct } from './objective-acts.js';
export {
  GOAL_ACT_WORDS,
  GOAL_STATE_WORDS,
  NEED_ACT_WORDS,
  NEED_STATE_WORDS,
  OBJECTIVE_PARTY_WORDS,
} from './objective-words.js';
