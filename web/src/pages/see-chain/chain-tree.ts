import type { Goal, GoalMeasure, Need } from '../../api/types.js';
import { holdsWords } from '../../parts/table/holds-words.js';

/** A goal with the measures that serve it. */
export interface ChainGoal {
  readonly goal: Goal;
  readonly measures: readonly GoalMeasure[];
}

/** A need with its goals. */
export interface ChainNeed {
  readonly need: Need;
  readonly goals: readonly ChainGoal[];
}

/** All that a chain is made of. */
export interface ChainLinks {
  readonly needs: readonly Need[];
  readonly goals: readonly Goal[];
  readonly measures: readonly GoalMeasure[];
}

/** A Themenfeld with its needs. */
export interface ChainField {
  readonly id: string;
  readonly title: string;
  readonly needs: readonly ChainNeed[];
}

/** The chain as an outline. A goal stands under each of its needs, a measure under each of its goals. */
export function chainOf(
  fields: readonly { readonly id: string; readonly title: string }[],
  { needs, goals, measures }: ChainLinks,
): readonly ChainField[] {
  const withMeasures = (goal: Goal): ChainGoal => ({
    goal,
    measures: measures.filter(({ goalIds }) => goalIds.includes(goal.id)),
  });
  const withGoals = (need: Need): ChainNeed => ({
    need,
    goals: goals.filter((goal) => goal.needs.some(({ id }) => id === need.id)).map(withMeasures),
  });
  return fields.map(({ id, title }) => ({
    id,
    title,
    needs: needs.filter(({ fieldId }) => fieldId === id).map(withGoals),
  }));
}

/**
 * What of the chain holds the words: each hit with all that stands above it, and with all that stands below. All of it where nothing is
 * typed.
 */
export function searchChain(chain: readonly ChainField[], typed: string): readonly ChainField[] {
  if (typed.trim() === '') return chain;
  const holds = (...texts: readonly string[]): boolean => holdsWords(texts, typed);
  const inGoal = (one: ChainGoal): readonly ChainGoal[] => {
    if (holds(one.goal.statement)) return [one];
    const measures = one.measures.filter(({ title }) => holds(title));
    return measures.length === 0 ? [] : [{ ...one, measures }];
  };
  const inNeed = (one: ChainNeed): readonly ChainNeed[] => {
    if (holds(one.need.title, one.need.description)) return [one];
    const goals = one.goals.flatMap(inGoal);
    return goals.length === 0 ? [] : [{ ...one, goals }];
  };
  return chain.flatMap((field) => {
    if (holds(field.title)) return [field];
    const needs = field.needs.flatMap(inNeed);
    return needs.length === 0 ? [] : [{ ...field, needs }];
  });
}

/** How many needs, goals and measures an outline shows. */
export function countEntries(chain: readonly ChainField[]): number {
  const needs = chain.flatMap((field) => field.needs);
  const goals = needs.flatMap((one) => one.goals);
  return needs.length + goals.length + goals.reduce((sum, { measures }) => sum + measures.length, 0);
}
