import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { numberedAgenda, plannedMinutesOf, type AgendaItem, type Invitee } from '#libs/meeting';
import { FindDecisions } from '../../decisions/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import type { MeetingDetailsView, MeetingView, NamedAgendaItem, NamedInvitee } from '../meeting-view.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { MinutesRepository } from '../persistence/minutes.repository.js';
import { ListActionPoints } from './list-action-points.js';

type Names = ReadonlyMap<string, string>;

/**
 * “Unterlagen einer Sitzung”: what is proposed or dropped see those who keep it, and of proposals whoever made them; a draft of the
 * minutes sees nobody else before it is released.
 */
@Injectable()
export class ReadPapers {
  constructor(
    private readonly agenda: AgendaRepository,
    private readonly minutes: MinutesRepository,
    private readonly actionPoints: ListActionPoints,
    private readonly decisions: FindDecisions,
    private readonly organisations: FindOrganisations,
  ) {}

  async execute(
    { meeting, mayKeep }: MeetingView,
    invitees: readonly Invitee[],
    actor: Actor,
  ): Promise<Omit<MeetingDetailsView, keyof MeetingView>> {
    const names = await this.organisations.names();
    const all = await this.agenda.findOf(meeting.id);
    const hidesDraft = !mayKeep && meeting.state === 'held';
    const versions = await this.minutes.findOf(meeting.id);
    const actionPoints = await this.actionPoints.ofMeeting(meeting.id);
    return {
      items: named(all, names)
        .filter(
          ({ state, suggestedBy }) => mayKeep || state === 'accepted' || suggestedBy === actor.organisationId,
        )
        .map((item) => (hidesDraft ? { ...item, minutes: '' } : item)),
      plannedMinutes: plannedMinutesOf(all),
      invitees: namedInvitees(invitees, names),
      actionPoints: hidesDraft ? [] : actionPoints,
      decisions: await this.decisions.ofMeeting(meeting.id),
      versions: versions.map((version) => ({
        ...version,
        releasedByName: names.get(version.releasedBy) ?? '',
      })),
      owners: mayKeep ? await this.owners() : [],
    };
  }

  private async owners(): Promise<MeetingDetailsView['owners']> {
    return (await this.organisations.all())
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  }
}

function named(items: readonly AgendaItem[], names: Names): readonly NamedAgendaItem[] {
  const numbers = new Map(numberedAgenda(items).map(({ id, number }) => [id, number]));
  return items.map((item) => ({
    ...item,
    number: numbers.get(item.id) ?? null,
    suggestedByName: item.suggestedBy === null ? null : (names.get(item.suggestedBy) ?? ''),
  }));
}

function namedInvitees(invitees: readonly Invitee[], names: Names): readonly NamedInvitee[] {
  return invitees
    .map((invitee) => ({
      ...invitee,
      name: names.get(invitee.organisationId ?? '') ?? invitee.guestName ?? '',
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}
