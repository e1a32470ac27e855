import { Injectable } from '@nestjs/common';
import { numberedAgenda, type Invitee, type Meeting } from '#libs/meeting';
import { FindCommittees } from '../../committees/index.js';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { InviteeRepository } from '../persistence/invitee.repository.js';
import type { MeetingNews } from '../mails/write-meeting-mail.js';
import type { MeetingTelling } from '../meeting-telling.js';
import { PostMeetingLetter } from './post-meeting-letter.js';

/** “Eingeladene benachrichtigen”: one mail for each, told once for each version. Needs the transaction of the act. */
@Injectable()
export class TellOfMeeting {
  constructor(
    private readonly invitees: InviteeRepository,
    private readonly agenda: AgendaRepository,
    private readonly committees: FindCommittees,
    private readonly organisations: FindOrganisations,
    private readonly post: PostMeetingLetter,
  ) {}

  /** Returns how many were written to. `about` is given where minutes are released or corrected. */
  async execute(
    news: MeetingNews,
    meeting: Meeting,
    about: { readonly reason: string | null; readonly count: number } = {
      reason: meeting.stateReason,
      count: meeting.sequence,
    },
  ): Promise<number> {
    const organisations = new Map((await this.organisations.all()).map((each) => [each.id, each]));
    const invitees = (await this.invitees.findOf([meeting.id])).filter((invitee) =>
      isTold(news, invitee, organisations),
    );
    const telling = { news, meeting, ...about, ...(await this.words(news, meeting)) };
    for (const invitee of invitees)
      await this.post.execute(telling, invitee, organisations.get(invitee.organisationId ?? '') ?? null);
    return invitees.length;
  }

  private async words(
    news: MeetingNews,
    { id, committeeId }: Meeting,
  ): Promise<Pick<MeetingTelling, 'committeeName' | 'agenda'>> {
    const committee = committeeId === null ? null : await this.committees.get(committeeId);
    const items = SHOWS_AGENDA.includes(news) ? numberedAgenda(await this.agenda.findOf(id)) : [];
    return {
      committeeName: committee?.name ?? 'Workshop zum Integrationskonzept',
      agenda: items.map(({ number, title, plannedMinutes, evidence }) => ({
        number,
        title,
        plannedMinutes,
        sentences: evidence.map(({ sentence }) => sentence),
      })),
    };
  }
}

const SHOWS_AGENDA: readonly MeetingNews[] = ['invited', 'changed', 'postponed', 'reminder'];

/** Whoever left the Arbeitskreis is told nothing more; whoever does not come needs no reminder; minutes stay with members. */
function isTold(
  news: MeetingNews,
  { organisationId, guestMailAddress, answer }: Invitee,
  organisations: ReadonlyMap<string, Organisation>,
): boolean {
  if (news === 'reminder' && answer === 'not-coming') return false;
  if (organisationId === null)
    return guestMailAddress !== null && news !== 'released' && news !== 'corrected';
  return organisations.has(organisationId);
}
