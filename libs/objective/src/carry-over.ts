import type { Goal } from './goal.js';
import type { NeedEvidence, StrategicNeed } from './need.js';

/** Needs and goals of an edition with their evidence. */
export interface Objectives {
  readonly needs: readonly StrategicNeed[];
  readonly goals: readonly Goal[];
  readonly evidence: readonly NeedEvidence[];
}

/** What an edition takes over from the one before. */
export interface CarryOver {
  readonly conceptId: string;
  /** The new id by the old: fields, themes and target groups. */
  readonly newIds: Readonly<Record<string, string>>;
  readonly old: Objectives;
  /** What the new edition has already; what was carried over once is not carried over again. */
  readonly present: Objectives;
  readonly newId: () => string;
}

/**
 * “Offene Bedarfe und Ziele übertragen”: open needs whose field lives on, with their evidence as it was, and open goals
 * with at least one of these needs. Carried over once, nothing is left to carry over.
 */
export function carryOver(asked: CarryOver): Objectives {
  const { conceptId, old, present, newId } = asked;
  const idOf = new Map(present.needs.map(({ carriedFromId, id }) => [carriedFromId, id]));
  const partOf = new Map(Object.entries(asked.newIds));
  const needs = old.needs.flatMap((need) => {
    const fieldId = partOf.get(need.fieldId);
    if (need.state !== 'open' || fieldId === undefined || idOf.has(need.id)) return [];
    const id = newId();
    idOf.set(need.id, id);
    const themeIds = mapped(need.themeIds, partOf);
    const targetGroupIds = mapped(need.targetGroupIds, partOf);
    return [
      { ...need, id, conceptId, fieldId, themeIds, targetGroupIds, version: 1, carriedFromId: need.id },
    ];
  });
  const fresh = new Map(needs.map(({ carriedFromId, id }) => [carriedFromId, id]));
  const evidence = old.evidence.flatMap((one) => {
    const needId = fresh.get(one.needId);
    return needId === undefined ? [] : [{ ...one, id: newId(), needId }];
  });
  const carried = new Set(present.goals.map(({ carriedFromId }) => carriedFromId));
  const goals = old.goals.flatMap((goal) => {
    const needIds = mapped(goal.needIds, idOf);
    if (goal.state !== 'open' || needIds.length === 0 || carried.has(goal.id)) return [];
    return [{ ...goal, id: newId(), conceptId, needIds, version: 1, carriedFromId: goal.id }];
  });
  return { needs, goals, evidence };
}

function mapped(ids: readonly string[], to: ReadonlyMap<string | null, string>): readonly string[] {
  return ids.flatMap((id) => to.get(id) ?? []);
}
