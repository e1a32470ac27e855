import {
  GOAL_LEVELS,
  GOAL_STATE_WORDS,
  GOAL_STATES,
  NEED_STATE_WORDS,
  NEED_STATES,
  NEED_URGENCIES,
  type GoalLevel,
  type GoalState,
  type NeedState,
  type NeedUrgency,
} from '#libs/objective';
import type { CodeChoice } from '../reading/read-cell.js';

/** “Dringlichkeit” in tables. */
export const URGENCY_WORDS: Readonly<Record<NeedUrgency, string>> = {
  low: 'niedrig',
  medium: 'mittel',
  high: 'hoch',
};

/** “Ebene eines Wirkungsziels” in tables. */
export const LEVEL_WORDS: Readonly<Record<GoalLevel, string>> = {
  output: 'Leistung',
  outcome: 'Wirkung bei der Zielgruppe',
  impact: 'Wirkung für alle',
};

/** What people write for each of them. */
export const URGENCY_CHOICES: readonly CodeChoice<NeedUrgency>[] = choicesOf(NEED_URGENCIES, URGENCY_WORDS, {
  low: ['gering'],
});

/** “Ebene” as people write it. */
export const LEVEL_CHOICES: readonly CodeChoice<GoalLevel>[] = choicesOf(GOAL_LEVELS, LEVEL_WORDS, {
  output: ['Output'],
  outcome: ['Outcome', 'Wirkung'],
  impact: ['Impact'],
});

/** “Stand eines Bedarfs” as people write it. */
export const NEED_STATE_CHOICES: readonly CodeChoice<NeedState>[] = choicesOf(
  NEED_STATES,
  NEED_STATE_WORDS,
  {},
);

/** “Stand eines Wirkungsziels” as people write it. */
export const GOAL_STATE_CHOICES: readonly CodeChoice<GoalState>[] = choicesOf(
  GOAL_STATES,
  GOAL_STATE_WORDS,
  {},
);

function choicesOf<T extends string>(
  codes: readonly T[],
  words: Readonly<Record<T, string>>,
  also: Partial<Readonly<Record<T, readonly string[]>>>,
): readonly CodeChoice<T>[] {
  return codes.map((code) => ({ code, names: [words[code], ...(also[code] ?? [])] }));
}
