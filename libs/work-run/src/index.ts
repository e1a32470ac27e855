// The door of `work-run`: the life of long work. Named exports only.
export { isWorkOver, stepWorkRun } from './step-work-run.js';
export { judgeTakeUp } from './judge-take-up.js';
export type { TakeUp } from './judge-take-up.js';
export { WORK_RUN_STATES } from './work-run-state.js';
export type { WorkRunAct, WorkRunState } from './work-run-state.js';
