import { ok, refuse, type Result } from '#libs/kernel';
import type { Goal, StrategicNeed } from '#libs/objective';
import { titleKey } from './title-key.js';

/**
 * “Bedarf wiedererkennen”: by its title; of several with the same one, by the field that the row names. Null: a new one. Refuses
 * `need-ambiguous` (facts: title).
 */
export function recogniseNeed(
  title: string,
  fieldId: string | undefined,
  needs: readonly StrategicNeed[],
): Result<StrategicNeed | null> {
  const same = needs.filter((need) => titleKey(need.title) === titleKey(title));
  const [only] = same.length > 1 ? same.filter((need) => need.fieldId === fieldId) : same;
  return only === undefined && same.length > 1
    ? refuse('need-ambiguous', { title }, 'fields')
    : ok(only ?? null);
}

/** “Wirkungsziel wiedererkennen”: by its words, however they are spelled. Null: a new one. */
export function recogniseGoal(statement: string, goals: readonly Goal[]): Goal | null {
  return goals.find((goal) => titleKey(goal.statement) === titleKey(statement)) ?? null;
}
