import type { Goal, Need } from '../../api/types.js';
import { holdsWords } from '../../parts/table/holds-words.js';

/** A need with its goals. */
export interface ChainNeed {
  readonly need: Need;
  readonly goals: readonly Goal[];
}

/** A Themenfeld with its needs. */
export interface ChainField {
  readonly id: string;
  readonly title: string;
  readonly needs: readonly ChainNeed[];
}

/** The chain as an outline. A goal stands under each of its needs. */
export function chainOf(
  fields: readonly { readonly id: string; readonly title: string }[],
  needs: readonly Need[],
  goals: readonly Goal[],
): readonly ChainField[] {
  return fields.map(({ id, title }) => ({
    id,
    title,
    needs: needs
      .filter(({ fieldId }) => fieldId === id)
      .map((need) => ({
        need,
        goals: goals.filter((goal) => goal.needs.some((one) => one.id === need.id)),
      })),
  }));
}

/**
 * What of the chain holds the words: each hit with all that stands above it. A need that holds them shows its goals too. All of it where
 * nothing is typed.
 */
export function searchChain(chain: readonly ChainField[], typed: string): readonly ChainField[] {
  if (typed.trim() === '') return chain;
  return chain.flatMap((field) => {
    const needs = field.needs.flatMap((one) => {
      if (holdsWords([one.need.title, one.need.description], typed)) return [one];
      const goals = one.goals.filter(({ statement }) => holdsWords([statement], typed));
      return goals.length === 0 ? [] : [{ ...one, goals }];
    });
    return needs.length > 0 || holdsWords([field.title], typed) ? [{ ...field, needs }] : [];
  });
}

/** How many needs and goals an outline shows. */
export function countEntries(chain: readonly ChainField[]): number {
  const needs = chain.flatMap((field) => field.needs);
  return needs.length + needs.reduce((sum, { goals }) => sum + goals.length, 0);
}
