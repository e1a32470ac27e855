import { ok, refuse, type Result } from '#libs/kernel';
import type { Goal } from './goal.js';
import type { StrategicNeed } from './need.js';

/** What may be written of a need. */
export type NeedContent = Pick<
  StrategicNeed,
  'fieldId' | 'title' | 'description' | 'urgency' | 'isPublic' | 'targetGroupIds' | 'themeIds'
>;

/** The ids of what an edition is made of. */
export interface FrameIds {
  readonly fieldIds: readonly string[];
  readonly targetGroupIds: readonly string[];
  readonly themeIds: readonly string[];
}

/** “Bedarf prüfen”. Refuses with `unknown-field`, `unknown-target-group` or `unknown-theme`, each with the field of the form. */
export function judgeNeed(need: NeedContent, frame: FrameIds): Result<NeedContent> {
  const isIn = (known: readonly string[], asked: readonly string[]): boolean =>
    asked.every((id) => known.includes(id));
  if (!isIn(frame.fieldIds, [need.fieldId])) return refuse('unknown-field', undefined, 'fieldId');
  if (!isIn(frame.targetGroupIds, need.targetGroupIds))
    return refuse('unknown-target-group', undefined, 'targetGroupIds');
  if (!isIn(frame.themeIds, need.themeIds)) return refuse('unknown-theme', undefined, 'themeIds');
  return ok(need);
}

/** “Darf der Bedarf gelöscht werden”: only while no goal is tied to it. Refuses with `need-has-goals` (facts: goals). */
export function judgeNeedDeletion(needId: string, goals: readonly Pick<Goal, 'needIds'>[]): Result<true> {
  const tied = goals.filter(({ needIds }) => needIds.includes(needId)).length;
  return tied === 0 ? ok(true) : refuse('need-has-goals', { goals: tied });
}
