import type { LocalDate } from '#libs/calendar';
import { mayWriteField, type FieldWork } from '#libs/concept';
import type { Actor } from '#libs/kernel';

/** Who works on which field, and the day that is asked about. */
export interface FieldFacts extends FieldWork {
  readonly day: LocalDate;
}

/** What a goal is tied to, before and after a change. */
export interface GoalTies {
  /** Fields of the needs that it has so far; none for a new goal. */
  readonly before: readonly TiedNeed[];
  readonly after: readonly TiedNeed[];
}

/** A need of a goal with its field. */
export interface TiedNeed {
  readonly id: string;
  readonly fieldId: string;
}

/**
 * “Darf ein Wirkungsziel schreiben”: a goal lies in the fields of its needs. Whoever may write one of them may write the goal; a need
 * of another field may stay with it, but is tied and untied only by those who may write that field.
 */
export function mayWriteGoal(actor: Actor, { before, after }: GoalTies, facts: FieldFacts): boolean {
  const may = ({ fieldId }: TiedNeed): boolean => mayWriteField(actor, fieldId, facts, facts.day);
  const here = before.length === 0 ? after : before;
  return here.some(may) && differing(before, after).every(may);
}

function differing(before: readonly TiedNeed[], after: readonly TiedNeed[]): readonly TiedNeed[] {
  const known = new Set(before.map(({ id }) => id));
  const kept = new Set(after.map(({ id }) => id));
  return [...before.filter(({ id }) => !kept.has(id)), ...after.filter(({ id }) => !known.has(id))];
}
