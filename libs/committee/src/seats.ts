import { addDays, type LocalDate } from '#libs/calendar';
import type { OrganisationKind } from '#libs/kernel';
import type { SeatedCommittee } from './belongs-to.js';
import type { Committee, CommitteeKind, CommitteeMembership, CommitteeRole } from './committee.js';

/** A member organisation, as far as seats depend on it. */
export interface SeatableOrganisation {
  readonly id: string;
  readonly kind: OrganisationKind;
}

/** “Sitz”: an organisation or a guest in a committee on a day. `membershipId` null: by its kind, not by joining. */
export interface Seat {
  readonly organisationId: string | null;
  readonly guestName: string | null;
  readonly guestMailAddress: string | null;
  readonly role: CommitteeRole;
  readonly membershipId: string | null;
}

/** Whether a committee exists on a day; its last day included. */
export function isActiveOn({ activeFrom, activeUntil }: Committee, day: LocalDate): boolean {
  return activeFrom <= day && (activeUntil === null || day <= activeUntil);
}

/** The memberships that hold on a day; first and last day included. */
export function membershipsOn(
  { memberships }: SeatedCommittee,
  day: LocalDate,
): readonly CommitteeMembership[] {
  return memberships.filter(
    ({ memberFrom, memberUntil }) => memberFrom <= day && (memberUntil === null || day <= memberUntil),
  );
}

/**
 * “Wer einem Gremium angehört”: those who joined, and by their kind all members of the Arbeitskreis, or the accounts of the
 * Steuerungsgruppe. Nobody stands in it twice.
 */
export function seatsOn(
  committee: SeatedCommittee,
  organisations: readonly SeatableOrganisation[],
  day: LocalDate,
): readonly Seat[] {
  const joined = membershipsOn(committee, day).map(({ id, ...membership }) => ({
    ...membership,
    membershipId: id,
  }));
  const seated = new Set(joined.map(({ organisationId }) => organisationId));
  const byKind = organisations.filter(({ id, kind }) => !seated.has(id) && sitsByKind(committee.kind, kind));
  return [
    ...joined.map(seatOf),
    ...byKind.map(({ id }) => ({
      organisationId: id,
      guestName: null,
      guestMailAddress: null,
      role: 'member' as const,
      membershipId: null,
    })),
  ];
}

/**
 * “Ende einer Mitgliedschaft”: the day before, so that whoever leaves belongs to it no more at once; null for one that began only today
 * and leaves no trace.
 */
export function lastDayOfSeat({ memberFrom }: CommitteeMembership, today: LocalDate): LocalDate | null {
  return memberFrom >= today ? null : addDays(today, -1);
}

function sitsByKind(committee: CommitteeKind, organisation: OrganisationKind): boolean {
  if (committee === 'working-circle') return true;
  return committee === 'steering-group' && organisation === 'steering-group';
}

function seatOf({ organisationId, guestName, guestMailAddress, role, membershipId }: Seat): Seat {
  return { organisationId, guestName, guestMailAddress, role, membershipId };
}
