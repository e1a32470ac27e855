import { ok, refuse, type Result } from '#libs/kernel';
import type { GoalState } from './goal.js';
import type { NeedState } from './need.js';

/** Who takes a step: whoever leads a working group of the field, or the Kreisverwaltung. */
export type ObjectiveParty = 'lead' | 'district';

/** One step: from which states it leads where, who may take it, and whether a reason must be given. */
export interface ObjectiveActRule<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly ObjectiveParty[];
  readonly needsReason: boolean;
}

const BOTH = ['lead', 'district'] as const;

/** “Schritte eines Bedarfs”: gedeckt, nicht weiterverfolgt, wieder offen. */
export const NEED_ACTS = {
  meet: { from: ['open'], to: 'met', by: BOTH, needsReason: false },
  drop: { from: ['open'], to: 'dropped', by: BOTH, needsReason: true },
  reopen: { from: ['met', 'dropped'], to: 'open', by: BOTH, needsReason: false },
} as const satisfies Readonly<Record<string, ObjectiveActRule<NeedState>>>;

/** One of {@link NEED_ACTS}. */
export type NeedAct = keyof typeof NEED_ACTS;

/** “Schritte eines Wirkungsziels”: erreicht, aufgegeben, wieder offen. */
export const GOAL_ACTS = {
  reach: { from: ['open'], to: 'reached', by: BOTH, needsReason: false },
  drop: { from: ['open'], to: 'dropped', by: BOTH, needsReason: true },
  reopen: { from: ['reached', 'dropped'], to: 'open', by: BOTH, needsReason: false },
} as const satisfies Readonly<Record<string, ObjectiveActRule<GoalState>>>;

/** One of {@link GOAL_ACTS}. */
export type GoalAct = keyof typeof GOAL_ACTS;

/** Where a step leads, with the reason that stays with the row. */
export interface TakenObjectiveAct<State> {
  readonly state: State;
  readonly stateReason: string | null;
}

/** “Schritt eines Bedarfs”. Refuses with `objective-act-not-now` or `reason-missing`. */
export function takeNeedAct(
  state: NeedState,
  act: NeedAct,
  reason: string | null,
): Result<TakenObjectiveAct<NeedState>> {
  return take<NeedState>(NEED_ACTS[act], state, reason);
}

/** “Schritt eines Wirkungsziels”. Refuses with `objective-act-not-now` or `reason-missing`. */
export function takeGoalAct(
  state: GoalState,
  act: GoalAct,
  reason: string | null,
): Result<TakenObjectiveAct<GoalState>> {
  return take<GoalState>(GOAL_ACTS[act], state, reason);
}

function take<State extends string>(
  { from, to, needsReason }: ObjectiveActRule<State>,
  state: State,
  reason: string | null,
): Result<TakenObjectiveAct<State>> {
  if (!from.includes(state)) return refuse('objective-act-not-now', { state });
  const given = reason?.trim() ?? '';
  if (needsReason && given === '') return refuse('reason-missing', undefined, 'reason');
  return ok({ state: to, stateReason: given === '' ? null : given });
}
