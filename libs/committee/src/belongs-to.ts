import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { Committee, CommitteeMembership } from './committee.js';

/** A committee with its memberships of all times. */
export interface SeatedCommittee extends Committee {
  readonly memberships: readonly CommitteeMembership[];
}

/**
 * “Gehört zum Gremium”: whether the organisation of the actor belongs to a committee on a day. The Arbeitskreis is everybody; the
 * Steuerungsgruppe is its own accounts; the Kreisverwaltung keeps the office of all; the others are those who joined.
 */
export function belongsTo(actor: Actor, committee: SeatedCommittee, day: LocalDate): boolean {
  if (actor.organisationKind === 'district') return true;
  if (committee.kind === 'working-circle') return true;
  if (committee.kind === 'steering-group' && actor.organisationKind === 'steering-group') return true;
  return holdsSeat(actor, committee, day);
}

/** “Leitet das Gremium”: the Kreisverwaltung leads each; a working group also the organisations that lead it on the day. */
export function leads(actor: Actor, committee: SeatedCommittee, day: LocalDate): boolean {
  if (actor.organisationKind === 'district') return true;
  return holdsSeat(actor, committee, day, 'lead');
}

function holdsSeat(
  actor: Actor,
  { memberships }: SeatedCommittee,
  day: LocalDate,
  role?: CommitteeMembership['role'],
): boolean {
  return memberships.some(
    (membership) =>
      membership.organisationId === actor.organisationId &&
      (role === undefined || membership.role === role) &&
      membership.memberFrom <= day &&
      (membership.memberUntil === null || day <= membership.memberUntil),
  );
}
