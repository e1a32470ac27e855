import { ok, refuse, type Result } from '#libs/kernel';
import type { WorkRunAct, WorkRunState } from './work-run-state.js';

const STEPS: Readonly<Record<WorkRunState, Readonly<Partial<Record<WorkRunAct, WorkRunState>>>>> = {
  waiting: { 'take-up': 'running', fail: 'failed', cancel: 'cancelled' },
  running: { 'take-up': 'running', finish: 'done', fail: 'failed', cancel: 'cancelled' },
  done: {},
  failed: {},
  cancelled: {},
};

/** “Vorgang weiterführen”: where an act leads. Refuses with `work-is-over` what has ended, and with `work-not-begun` an end without a beginning. */
export function stepWorkRun(state: WorkRunState, act: WorkRunAct): Result<WorkRunState> {
  const next = STEPS[state][act];
  if (next !== undefined) return ok(next);
  return refuse(isWorkOver(state) ? 'work-is-over' : 'work-not-begun');
}

/** “Vorgang beendet”: nothing will happen to it any more. */
export function isWorkOver(state: WorkRunState): boolean {
  return Object.keys(STEPS[state]).length === 0;
}
