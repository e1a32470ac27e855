import type { LocalDate } from '#libs/calendar';
import { leads, type SeatedCommittee } from '#libs/committee';
import type { FieldLink } from '#libs/concept';
import type { Actor } from '#libs/kernel';

/** What decides about a field: which committee worked on it when, and who leads these. */
export interface FieldFacts {
  readonly committees: readonly SeatedCommittee[];
  readonly fieldLinks: readonly FieldLink[];
  readonly day: LocalDate;
}

/**
 * “Darf im Themenfeld schreiben”: the Kreisverwaltung in each; others where a working group works on it on the day that their own
 * organisation leads.
 */
export function mayWriteField(actor: Actor, fieldId: string, facts: FieldFacts): boolean {
  if (actor.organisationKind === 'district') return true;
  const { committees, fieldLinks, day } = facts;
  return fieldLinks.some(
    (link) =>
      link.fieldId === fieldId &&
      link.linkedFrom <= day &&
      (link.linkedUntil === null || day <= link.linkedUntil) &&
      committees.some(
        (committee) =>
          committee.id === link.committeeId &&
          committee.activeFrom <= day &&
          (committee.activeUntil === null || day <= committee.activeUntil) &&
          leads(actor, committee, day),
      ),
  );
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
  const may = ({ fieldId }: TiedNeed): boolean => mayWriteField(actor, fieldId, facts);
  const here = before.length === 0 ? after : before;
  return here.some(may) && differing(before, after).every(may);
}

function differing(before: readonly TiedNeed[], after: readonly TiedNeed[]): readonly TiedNeed[] {
  const known = new Set(before.map(({ id }) => id));
  const kept = new Set(after.map(({ id }) => id));
  return [...before.filter(({ id }) => !kept.has(id)), ...after.filter(({ id }) => !known.has(id))];
}
