import type { ConceptPart } from '#libs/concept';
import type { Goal } from './goal.js';
import type { NeedEvidence, StrategicNeed } from './need.js';

/** The parts of an edition that needs refer to. */
export interface CarryFrame {
  readonly fields: readonly ConceptPart[];
  readonly themes: readonly ConceptPart[];
  readonly targetGroups: readonly ConceptPart[];
}

/** Needs and goals of an edition with their evidence. */
export interface Objectives {
  readonly needs: readonly StrategicNeed[];
  readonly goals: readonly Goal[];
  readonly evidence: readonly NeedEvidence[];
}

/** What an edition takes over from the one before. */
export interface CarryOver {
  readonly conceptId: string;
  readonly from: CarryFrame;
  readonly to: CarryFrame;
  readonly old: Objectives;
  /** What the new edition has already; what was carried over once is not carried over again. */
  readonly present: Objectives;
  readonly newId: () => string;
}

/**
 * “Offene Bedarfe und Ziele übertragen”: open needs whose field lives on under its title, with their evidence as it was, and open goals
 * with at least one of these needs. Carried over once, nothing is left to carry over.
 */
export function carryOver(asked: CarryOver): Objectives {
  const { conceptId, old, present, newId } = asked;
  const idOf = new Map(present.needs.map(({ carriedFromId, id }) => [carriedFromId, id]));
  const partOf = (axis: keyof CarryFrame) => sameTitles(asked.from[axis], asked.to[axis]);
  const [fieldOf, themeOf, groupOf] = [partOf('fields'), partOf('themes'), partOf('targetGroups')];
  const needs = old.needs.flatMap((need) => {
    const fieldId = fieldOf.get(need.fieldId);
    if (need.state !== 'open' || fieldId === undefined || idOf.has(need.id)) return [];
    const id = newId();
    idOf.set(need.id, id);
    const themeIds = mapped(need.themeIds, themeOf);
    const targetGroupIds = mapped(need.targetGroupIds, groupOf);
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

/** From the part of one edition to that of the other with the same title. */
function sameTitles(from: readonly ConceptPart[], to: readonly ConceptPart[]): ReadonlyMap<string, string> {
  const byTitle = new Map(to.map(({ title, id }) => [title, id]));
  return new Map(from.flatMap(({ id, title }) => pair(id, byTitle.get(title))));
}

function pair(id: string, other: string | undefined): readonly [string, string][] {
  return other === undefined ? [] : [[id, other]];
}

function mapped(ids: readonly string[], to: ReadonlyMap<string | null, string>): readonly string[] {
  return ids.flatMap((id) => to.get(id) ?? []);
}
