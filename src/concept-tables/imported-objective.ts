import type { Goal, StrategicNeed } from '#libs/objective';
import type { NamedTies } from './imported-measure.js';

type NeedDetails = Pick<StrategicNeed, 'description' | 'urgency' | 'state' | 'stateReason' | 'isPublic'>;
type GoalDetails = Pick<
  Goal,
  | 'level'
  | 'specific'
  | 'measurable'
  | 'attainable'
  | 'relevant'
  | 'committeeId'
  | 'state'
  | 'stateReason'
  | 'isPublic'
>;

/** Edition that a row names; null: the one that is worked with. */
interface OfEdition {
  readonly conceptId: string | null;
}

/**
 * “Bedarf aus einer Tabelle”. What is undefined, the table has no column for: that stays as it is. Null or an empty list is an empty cell.
 */
export interface ImportedNeed
  extends OfEdition, Partial<NeedDetails>, Partial<Pick<NamedTies, 'fields' | 'themes' | 'targetGroups'>> {
  readonly kind: 'need';
  readonly title: string;
}

/** “Wirkungsziel aus einer Tabelle”; undefined and null mean what they mean at {@link ImportedNeed}. */
export interface ImportedGoal
  extends OfEdition, Partial<GoalDetails>, Partial<Pick<NamedTies, 'fields' | 'needs'>> {
  readonly kind: 'goal';
  readonly statement: string;
  /** Null: where the goal is new, the end of the edition. */
  readonly dueOn?: Goal['dueOn'] | null;
}

/** A line of the table of needs and goals. */
export type ImportedObjective = ImportedNeed | ImportedGoal;
