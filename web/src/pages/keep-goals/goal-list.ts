import type { Goal } from '../../api/types.js';
import { holdsWords } from '../../parts/table/holds-words.js';

/** What the list of goals shows, as it stands in its address; empty where nothing is chosen. */
export interface GoalChoice {
  readonly suche: string;
  readonly feld: string;
  readonly ebene: string;
  readonly stand: string;
  readonly hinweise: string;
  readonly sortierung: string;
}

const GOAL_CHOICES = [
  'suche',
  'feld',
  'ebene',
  'stand',
  'hinweise',
  'sortierung',
] as const satisfies readonly (keyof GoalChoice)[];

/** Reads the choice by the names of its address. */
export function readGoalChoice(chosen: (name: string) => string): GoalChoice {
  const entries = GOAL_CHOICES.map((name) => [name, chosen(name)]);
  return Object.fromEntries(entries) as unknown as GoalChoice;
}

/** The goals of a choice, in its order; the one due first where none is chosen. */
export function chosenGoals(goals: readonly Goal[], choice: GoalChoice): readonly Goal[] {
  const found = goals.filter((goal) => isChosen(goal, choice));
  if (choice.sortierung === 'name')
    return found.toSorted((a, b) => a.statement.localeCompare(b.statement, 'de'));
  if (choice.sortierung === 'hinweise') return found.toSorted((a, b) => b.hints.length - a.hints.length);
  return found;
}

function isChosen(goal: Goal, choice: GoalChoice): boolean {
  const is = (wanted: string, ...values: readonly string[]): boolean =>
    wanted === '' || values.includes(wanted);
  return (
    holdsWords([goal.statement, ...goal.needs.map(({ title }) => title)], choice.suche) &&
    is(choice.feld, ...goal.needs.map(({ fieldId }) => fieldId)) &&
    is(choice.ebene, goal.level) &&
    is(choice.stand, goal.state) &&
    is(choice.hinweise, goal.hints.length > 0 ? 'mit' : 'ohne')
  );
}

/** What the line above the list counts, of all goals of the edition. */
export function goalCounts(
  goals: readonly Goal[],
  today: string,
): {
  readonly open: number;
  readonly hinted: number;
  readonly over: number;
} {
  const open = goals.filter(({ state }) => state === 'open');
  return {
    open: open.length,
    hinted: open.filter(({ hints }) => hints.length > 0).length,
    over: open.filter(({ dueOn }) => dueOn < today).length,
  };
}
