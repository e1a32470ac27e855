import type { LocalDate } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';
import type { SeatedCommittee } from './belongs-to.js';
import type { CommitteeMembership } from './committee.js';
import { isActiveOn, membershipsOn } from './seats.js';

/**
 * “Einem Gremium beitreten”: an open working group, at any time. Refuses `already-member`, `committee-closed` (it works no more),
 * `committee-not-open` (the Kreisverwaltung decides who belongs to it).
 */
export function judgeJoining(
  organisationId: string,
  committee: SeatedCommittee,
  day: LocalDate,
): Result<true> {
  if (seatOfOrganisation(organisationId, committee, day) !== undefined) return refuse('already-member');
  if (!isActiveOn(committee, day)) return refuse('committee-closed');
  return canBeJoined(committee) ? ok(true) : refuse('committee-not-open');
}

/** “Ein Gremium verlassen”. Refuses `not-a-member`; `leads-it`: somebody else has to lead first, so that no group is left alone. */
export function judgeLeaving(
  organisationId: string,
  committee: SeatedCommittee,
  day: LocalDate,
): Result<CommitteeMembership> {
  const seat = seatOfOrganisation(organisationId, committee, day);
  if (seat === undefined) return refuse('not-a-member');
  const leads = membershipsOn(committee, day).filter(({ role }) => role === 'lead');
  return seat.role === 'lead' && leads.length === 1 ? refuse('leads-it') : ok(seat);
}

/** “Jemanden aufnehmen”, by the Kreisverwaltung, open or not. Refuses `already-member` and `committee-closed`. */
export function judgeSeating(
  organisationId: string | null,
  committee: SeatedCommittee,
  day: LocalDate,
): Result<true> {
  if (!isActiveOn(committee, day)) return refuse('committee-closed');
  const isSeated =
    organisationId !== null && seatOfOrganisation(organisationId, committee, day) !== undefined;
  return isSeated ? refuse('already-member', undefined, 'organisationId') : ok(true);
}

/** Only working groups are joined: to the Arbeitskreis everybody belongs, and nobody chooses to sit in the Kreistag. */
function canBeJoined({ kind, isOpen }: SeatedCommittee): boolean {
  return kind === 'working-group' && isOpen;
}

function seatOfOrganisation(
  organisationId: string,
  committee: SeatedCommittee,
  day: LocalDate,
): CommitteeMembership | undefined {
  return membershipsOn(committee, day).find((membership) => membership.organisationId === organisationId);
}
