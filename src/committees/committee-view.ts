import type { CommitteeMembership, Seat, SeatedCommittee } from '#libs/committee';

/** A seat with the name of whoever holds it. */
export interface NamedSeat extends Seat {
  readonly name: string;
}

/** A membership that ended, with a name. */
export interface FormerMembership extends Pick<
  CommitteeMembership,
  'id' | 'role' | 'memberFrom' | 'memberUntil'
> {
  readonly name: string;
}

/** “Gremium, wie es jemand sieht”: who belongs to it today, who did, and what the actor may do with it. */
export interface CommitteeView {
  readonly committee: SeatedCommittee;
  /** Of today: those who lead first, then by name. */
  readonly seats: readonly NamedSeat[];
  readonly former: readonly FormerMembership[];
  readonly isActive: boolean;
  readonly isOwn: boolean;
  readonly isLed: boolean;
  readonly mayJoin: boolean;
  readonly mayLeave: boolean;
}
