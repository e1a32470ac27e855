import type { LocalDate } from '#libs/calendar';
import type { Goal } from './goal.js';
import type { NeedState } from './need.js';

/**
 * “Hinweis zum Ziel”: what a SMART goal should have and this one lacks, in the order of the letters. Facts only: nobody guesses what a
 * sentence means.
 */
export const GOAL_HINTS = [
  'statement-long',
  'not-specific',
  'not-measurable',
  'measurable-without-figure',
  'not-attainable',
  'not-relevant',
  'no-need',
  'only-settled-needs',
  'due-in-past',
  'no-indicator',
  'nobody-responsible',
] as const;

/** One of {@link GOAL_HINTS}. */
export type GoalHint = (typeof GOAL_HINTS)[number];

/** A goal as far as it is judged; a draft is one too. */
export type JudgedGoal = Pick<
  Goal,
  'statement' | 'specific' | 'measurable' | 'attainable' | 'relevant' | 'committeeId' | 'state'
> & {
  /** Null while nothing is chosen yet. */
  readonly dueOn: LocalDate | null;
};

/** What is known beside the goal itself. */
export interface GoalFacts {
  readonly today: LocalDate;
  /** States of the needs that it is tied to. */
  readonly needStates: readonly NeedState[];
  /** Null where nobody looked: then nothing is said of indicators. */
  readonly hasIndicator: boolean | null;
  /** Characters that a statement should not exceed. */
  readonly longestStatement: number;
}

/** “SMART-Prüfung”: hints, no obstacles. A goal that is over needs none. */
export function judgeGoal(goal: JudgedGoal, facts: GoalFacts): readonly GoalHint[] {
  if (goal.state !== 'open') return [];
  const { today, needStates, hasIndicator, longestStatement } = facts;
  const found: Readonly<Record<GoalHint, boolean>> = {
    'statement-long': goal.statement.trim().length > longestStatement,
    'not-specific': isEmpty(goal.specific),
    'not-measurable': isEmpty(goal.measurable),
    'measurable-without-figure': !isEmpty(goal.measurable) && !/\d/.test(goal.measurable),
    'not-attainable': isEmpty(goal.attainable),
    'not-relevant': isEmpty(goal.relevant),
    'no-need': needStates.length === 0,
    'only-settled-needs': needStates.length > 0 && !needStates.includes('open'),
    'due-in-past': goal.dueOn !== null && goal.dueOn < today,
    'no-indicator': hasIndicator === false,
    'nobody-responsible': goal.committeeId === null,
  };
  return GOAL_HINTS.filter((hint) => found[hint]);
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
