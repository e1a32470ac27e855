import { ok, refuse, type Result } from '#libs/kernel';
import type { Goal, StrategicNeed } from '#libs/objective';
import { composeGoal, composeNeed } from './compose-objective.js';
import type { AddedName, EditionContents, Nameable } from './concept-contents.js';
import type { ImportedGoal, ImportedNeed, ImportedObjective } from './imported-objective.js';
import { recogniseGoal, recogniseNeed } from './recognise-objective.js';
import { resolveNames } from './resolve-names.js';
import { defined } from './same-content.js';

/** What a row makes of a need or a goal, and what has to be added for it. */
export type ResolvedObjective = {
  readonly added: Nameable;
  readonly names: readonly AddedName[];
} & (
  | { readonly kind: 'need'; readonly before: StrategicNeed | null; readonly after: StrategicNeed }
  | { readonly kind: 'goal'; readonly before: Goal | null; readonly after: Goal }
);

/**
 * “Zeile auf die Fassung beziehen”. Refuses, each with its column: `need-without-field`, `need-ambiguous`, `goal-without-need`,
 * `goal-without-day` (facts: title), `drop-reason-missing`.
 */
export function resolveObjective(
  row: ImportedObjective,
  contents: EditionContents,
  newId: () => string,
): Result<ResolvedObjective> {
  const resolved =
    row.kind === 'need' ? resolveNeed(row, contents, newId) : resolveGoal(row, contents, newId);
  if (!resolved.ok) return resolved;
  const { state, stateReason } = resolved.value.after;
  return state === 'dropped' && (stateReason ?? '') === ''
    ? refuse('drop-reason-missing', undefined, 'stateReason')
    : resolved;
}

function resolveNeed(
  row: ImportedNeed,
  contents: EditionContents,
  newId: () => string,
): Result<ResolvedObjective> {
  const { fields = [], themes, targetGroups, title } = row;
  const named = resolveNames({ fields, ...defined({ themes, targetGroups }) }, contents, newId);
  if (!named.ok) return named;
  const { ties, fieldIds, added, names } = named.value;
  const found = recogniseNeed(title, fieldIds[0], contents.needs);
  if (!found.ok) return found;
  const before = found.value;
  const fieldId = fieldIds[0] ?? before?.fieldId;
  if (fieldId === undefined) return refuse('need-without-field', { title }, 'fields');
  const { themeIds, targetGroupIds } = ties;
  const place = {
    conceptId: contents.concept.id,
    fieldId,
    ties: defined({ themeIds, targetGroupIds }),
    newId,
  };
  return ok({ kind: 'need', before, after: composeNeed(row, before, place), added, names });
}

function resolveGoal(
  row: ImportedGoal,
  contents: EditionContents,
  newId: () => string,
): Result<ResolvedObjective> {
  const { fields = [], needs, statement: title } = row;
  const before = recogniseGoal(title, contents.goals);
  const named = resolveNames({ fields, ...defined({ needs }) }, contents, newId);
  if (!named.ok) return named;
  const { added, names } = named.value;
  const needIds = needs === undefined && before !== null ? before.needIds : named.value.needIds;
  if (needIds.length === 0) return refuse('goal-without-need', { title }, 'needs');
  const dueOn = row.dueOn ?? before?.dueOn ?? contents.concept.validUntil;
  if (dueOn === null) return refuse('goal-without-day', { title }, 'dueOn');
  const place = { conceptId: contents.concept.id, needIds, dueOn, newId };
  return ok({ kind: 'goal', before, after: composeGoal(row, before, place), added, names });
}
