import type { LocalDate } from '#libs/calendar';
import type { Goal, StrategicNeed } from '#libs/objective';
import type { ImportedGoal, ImportedNeed } from './imported-objective.js';
import { aGoal, aNeed } from './new-objectives.js';
import { comparable, defined } from './same-content.js';

/** Where a row lands, and what it names there. */
export interface NeedPlace {
  readonly conceptId: string;
  readonly fieldId: string;
  readonly ties: Partial<Pick<StrategicNeed, 'themeIds' | 'targetGroupIds'>>;
  readonly newId: () => string;
}

/** Where a goal lands: its needs, and until when. */
export interface GoalPlace {
  readonly conceptId: string;
  readonly needIds: readonly string[];
  readonly dueOn: LocalDate;
  readonly newId: () => string;
}

/** “Bedarf nach der Tabelle”: what the table has no column for stays as it was. */
export function composeNeed(
  row: ImportedNeed,
  before: StrategicNeed | null,
  place: NeedPlace,
): StrategicNeed {
  const { kind: _kind, conceptId: _edition, fields: _f, themes: _t, targetGroups: _g, ...details } = row;
  const { conceptId, fieldId, ties, newId } = place;
  const old = before ?? aNeed(newId(), conceptId, { title: row.title, fieldId });
  return { ...old, ...defined(details), ...ties, fieldId, version: versionAfter(before) };
}

/** “Wirkungsziel nach der Tabelle”: what the table has no column for stays as it was. */
export function composeGoal(row: ImportedGoal, before: Goal | null, place: GoalPlace): Goal {
  const { kind: _kind, conceptId: _edition, fields: _f, needs: _n, dueOn: _day, ...details } = row;
  const { conceptId, needIds, dueOn, newId } = place;
  const old = before ?? aGoal(newId(), conceptId, { statement: row.statement, dueOn, needIds });
  return { ...old, ...defined(details), needIds, dueOn, version: versionAfter(before) };
}

/** “Dasselbe”: whether a need or a goal says what it said before, whatever the order of its lists. */
export function isSameObjective<T extends Goal | StrategicNeed>(one: T, other: T): boolean {
  const content = ({ version: _version, ...said }: T): string => JSON.stringify(comparable(said));
  return content(one) === content(other);
}

function versionAfter(before: { readonly version: number } | null): number {
  return before === null ? 1 : before.version + 1;
}
