import { ok, refuse, type Result } from '#libs/kernel';
import type { Goal, StrategicNeed } from '#libs/objective';
import type { KeptPart } from '../concepts/index.js';
import type { AddedName, EditionContents, MeasureTies, Nameable } from './concept-contents.js';
import type { ImportedMeasure, NamedTies } from './imported-measure.js';
import { aGoal, aNeed } from './new-objectives.js';
import { titleKey } from './title-key.js';

/** Names of a row as ids, with what has to be added first. */
export interface ResolvedNames {
  readonly ties: MeasureTies;
  /** In the order in which the row names them. */
  readonly fieldIds: readonly string[];
  readonly needIds: readonly string[];
  readonly added: Nameable;
  readonly names: readonly AddedName[];
}

type Axis = 'fields' | 'themes' | 'targetGroups';
type Named = Pick<ImportedMeasure, keyof NamedTies | 'periodUntil'>;

/**
 * “Namen einer Zeile auflösen”: what is in the edition is tied, what is not is added. Refuses `need-without-field`, `goal-without-need`,
 * `goal-without-day` (facts: title), each with its column: of these a table alone does not say enough.
 */
export function resolveNames(
  row: Named,
  contents: EditionContents,
  newId: () => string,
): Result<ResolvedNames> {
  const axis = (name: Axis): Found<KeptPart> => findParts(row[name] ?? [], contents, name, newId);
  const [fields, themes, targetGroups] = [axis('fields'), axis('themes'), axis('targetGroups')];
  const needs = findNeeds(row.needs ?? [], contents, fields.all, newId);
  if (!needs.ok) return needs;
  const goals = findGoals(row, contents, needs.value.all, newId);
  if (!goals.ok) return goals;
  const found = { fields, themes, targetGroups, needs: needs.value, goals: goals.value };
  return ok({
    ties: {
      ...(row.goals === undefined ? {} : { goalIds: idsOf(found.goals) }),
      ...(row.themes === undefined ? {} : { themeIds: idsOf(themes) }),
      ...(row.targetGroups === undefined ? {} : { targetGroupIds: idsOf(targetGroups) }),
    },
    fieldIds: idsOf(fields),
    needIds: idsOf(found.needs),
    added: {
      fields: fields.added,
      themes: themes.added,
      targetGroups: targetGroups.added,
      needs: found.needs.added,
      goals: found.goals.added,
    },
    names: COLUMNS.flatMap((column) =>
      found[column].added.map((one) => ({ column, title: 'title' in one ? one.title : one.statement })),
    ),
  });
}

const COLUMNS = ['fields', 'themes', 'targetGroups', 'needs', 'goals'] as const;

/** In the order of the names; `added` are those that were not there. */
interface Found<T> {
  readonly all: readonly T[];
  readonly added: readonly T[];
}

function idsOf({ all }: Found<{ readonly id: string }>): readonly string[] {
  return [...new Set(all.map(({ id }) => id))];
}

function findParts(
  titles: readonly string[],
  contents: EditionContents,
  axis: Axis,
  newId: () => string,
): Found<KeptPart> {
  const { id: conceptId } = contents.concept;
  const last = Math.max(0, ...contents[axis].map(({ position }) => position));
  const added: KeptPart[] = [];
  const all = titles.map((title) => {
    const known = [...contents[axis], ...added].find((part) => titleKey(part.title) === titleKey(title));
    if (known !== undefined) return known;
    const position = last + added.length + 1;
    const part = { id: newId(), conceptId, position, title, description: '', version: 1 };
    added.push(part);
    return part;
  });
  return { all, added };
}

function findNeeds(
  titles: readonly string[],
  contents: EditionContents,
  fields: readonly KeptPart[],
  newId: () => string,
): Result<Found<StrategicNeed>> {
  const added: StrategicNeed[] = [];
  const all: StrategicNeed[] = [];
  for (const [index, title] of titles.entries()) {
    const known = [...contents.needs, ...added].find((need) => titleKey(need.title) === titleKey(title));
    const field = fields.length === titles.length ? fields[index] : fields.length === 1 ? fields[0] : null;
    if (known === undefined && (field === null || field === undefined))
      return refuse('need-without-field', { title }, 'needs');
    const need = known ?? aNeed(newId(), contents.concept.id, { title, fieldId: field?.id ?? '' });
    if (known === undefined) added.push(need);
    all.push(need);
  }
  return ok({ all, added });
}

function findGoals(
  { goals = [], periodUntil = null }: Named,
  contents: EditionContents,
  needs: readonly StrategicNeed[],
  newId: () => string,
): Result<Found<Goal>> {
  const dueOn = contents.concept.validUntil ?? periodUntil;
  const needIds = [...new Set(needs.map(({ id }) => id))];
  const added: Goal[] = [];
  const all: Goal[] = [];
  for (const statement of goals) {
    const known = [...contents.goals, ...added].find(
      (goal) => titleKey(goal.statement) === titleKey(statement),
    );
    if (known !== undefined) {
      all.push(known);
      continue;
    }
    if (needIds.length === 0) return refuse('goal-without-need', { title: statement }, 'goals');
    if (dueOn === null) return refuse('goal-without-day', { title: statement }, 'goals');
    const goal = aGoal(newId(), contents.concept.id, { statement, dueOn, needIds });
    added.push(goal);
    all.push(goal);
  }
  return ok({ all, added });
}
