import { Injectable } from '@nestjs/common';
import { localDate, type LocalDate } from '#libs/calendar';
import type { CommitteeKind, CommitteeMembership, CommitteeRole, SeatedCommittee } from '#libs/committee';
import { SaveCommittees } from '../../../committees/index.js';
import { organisationId } from '../../plan/example-organisations.js';
import { EXAMPLE_COMMITTEES, type ExampleCommittee } from '../../plan/strategy/example-committees.js';
import { strategyId } from '../../plan/strategy/example-concept.js';

/** Since when each kind works: the bodies of the Landkreis long before its Integrationskonzept. */
const ACTIVE_FROM: Readonly<Record<CommitteeKind, LocalDate>> = {
  'deciding-body': localDate('1969-06-07'),
  'working-circle': localDate('2015-06-01'),
  'steering-group': localDate('2021-02-15'),
  'working-group': localDate('2021-11-01'),
};

/** “Gremien des Beispiels aufnehmen”, with who leads them, who belongs to them, and guests. */
@Injectable()
export class AddExampleCommittees {
  constructor(private readonly saveCommittees: SaveCommittees) {}

  execute(): Promise<void> {
    return this.saveCommittees.execute(EXAMPLE_COMMITTEES.map(committeeOf));
  }
}

function committeeOf(plan: ExampleCommittee): SeatedCommittee {
  const { key, kind, name, purpose, leads, members, guests } = plan;
  return {
    id: strategyId('committee', key),
    kind,
    name,
    purpose,
    isOpen: kind === 'working-group',
    isPublic: true,
    activeFrom: ACTIVE_FROM[kind],
    activeUntil: null,
    version: 1,
    memberships: [
      ...leads.map((login) => seatOf(plan, login, 'lead')),
      ...members.map((login) => seatOf(plan, login, 'member')),
      ...guests.map((guest) => guestOf(plan, guest)),
    ],
  };
}

function seatOf({ key, kind }: ExampleCommittee, login: string, role: CommitteeRole): CommitteeMembership {
  return {
    id: strategyId('committee-membership', `${key} ${login}`),
    committeeId: strategyId('committee', key),
    organisationId: organisationId(login),
    guestName: null,
    guestMailAddress: null,
    role,
    memberFrom: ACTIVE_FROM[kind],
    memberUntil: null,
  };
}

function guestOf(plan: ExampleCommittee, guest: string): CommitteeMembership {
  const mailbox = guest
    .toLowerCase()
    .replaceAll('ü', 'ue')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    ...seatOf(plan, guest, 'member'),
    organisationId: null,
    guestName: guest,
    guestMailAddress: `post@${mailbox}.example`,
  };
}
