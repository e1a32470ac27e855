import { ok, refuse, type Result } from '#libs/kernel';
import {
  MEASURE_ACT_NAMES,
  MEASURE_ACTS,
  type MeasureAct,
  type MeasureActRule,
  type MeasureParty,
} from './measure-acts.js';
import type { MeasureState } from './measure.js';

/** “Was getan werden soll”, by whom, and why in their own words. */
export interface WantedMeasureAct {
  readonly act: MeasureAct;
  readonly by: readonly MeasureParty[];
  readonly reason: string | null;
}

/** “Stand einer Maßnahme ändern”. Refuses `act-not-for-party`, `measure-not-now` (facts: act, state), `reason-missing` (field: reason). */
export function takeMeasureAct(
  state: MeasureState,
  { act, by, reason }: WantedMeasureAct,
): Result<MeasureState> {
  const rule: MeasureActRule = MEASURE_ACTS[act];
  if (!rule.by.some((party) => by.includes(party))) return refuse('act-not-for-party', { act });
  if (!rule.from.includes(state)) return refuse('measure-not-now', { act, state });
  if (rule.needsReason && (reason ?? '').trim() === '') return refuse('reason-missing', { act }, 'reason');
  return ok(rule.to);
}

/** “Was jetzt geht”: the acts that these parties may do upon a measure in this state. */
export function openMeasureActs(state: MeasureState, by: readonly MeasureParty[]): readonly MeasureAct[] {
  return MEASURE_ACT_NAMES.filter((act) => takeMeasureAct(state, { act, by, reason: '-' }).ok);
}
