import { Injectable } from '@nestjs/common';
import {
  belongsTo,
  isActiveOn,
  judgeJoining,
  judgeLeaving,
  leads,
  membershipsOn,
  seatsOn,
  type SeatedCommittee,
} from '#libs/committee';
import type { Actor } from '#libs/kernel';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import type { CommitteeView, FormerMembership, NamedSeat } from '../committee-view.js';
import { FindCommittees } from './find-committees.js';

/** What names are looked up in. */
interface Names {
  readonly organisations: readonly Organisation[];
  readonly nameOf: (seat: {
    readonly organisationId: string | null;
    readonly guestName: string | null;
  }) => string;
}

/** “Gremien ansehen”, with the names of who belongs to them and what the actor may do. */
@Injectable()
export class ShowCommittees {
  constructor(
    private readonly committees: FindCommittees,
    private readonly organisations: FindOrganisations,
    private readonly clock: Clock,
  ) {}

  async all(actor: Actor): Promise<readonly CommitteeView[]> {
    const names = await this.names();
    return (await this.committees.all()).map((committee) => this.view(committee, actor, names));
  }

  /** Throws `not-found`. */
  async one(id: string, actor: Actor): Promise<CommitteeView> {
    const committee = await this.committees.get(id);
    if (committee === null) throw notFound('Dieses Gremium');
    return this.view(committee, actor, await this.names());
  }

  private async names(): Promise<Names> {
    const organisations = await this.organisations.all();
    const names = await this.organisations.names();
    return {
      organisations,
      nameOf: ({ organisationId, guestName }) => names.get(organisationId ?? '') ?? guestName ?? '',
    };
  }

  private view(committee: SeatedCommittee, actor: Actor, names: Names): CommitteeView {
    const today = this.clock.today();
    const isActive = isActiveOn(committee, today);
    return {
      committee,
      isActive,
      seats: isActive ? namedSeats(committee, names, today) : [],
      former: formerOf(committee, names, today),
      isOwn: belongsTo(actor, committee, today),
      isLed: leads(actor, committee, today),
      mayJoin: judgeJoining(actor.organisationId, committee, today).ok,
      mayLeave: isActive && judgeLeaving(actor.organisationId, committee, today).ok,
    };
  }
}

function namedSeats(
  committee: SeatedCommittee,
  { organisations, nameOf }: Names,
  today: CommitteeView['committee']['activeFrom'],
): readonly NamedSeat[] {
  return seatsOn(committee, organisations, today)
    .map((seat) => ({ ...seat, name: nameOf(seat) }))
    .sort((a, b) => (a.role === b.role ? a.name.localeCompare(b.name, 'de') : a.role.localeCompare(b.role)));
}

function formerOf(
  committee: SeatedCommittee,
  { nameOf }: Names,
  today: CommitteeView['committee']['activeFrom'],
): readonly FormerMembership[] {
  const current = new Set(membershipsOn(committee, today).map(({ id }) => id));
  return committee.memberships
    .filter(({ id }) => !current.has(id))
    .map((membership) => ({ ...membership, name: nameOf(membership) }));
}
