import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Invitee, Meeting } from '#libs/meeting';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import type { MeetingDetailsView, MeetingView } from '../meeting-view.js';
import { InviteeRepository } from '../persistence/invitee.repository.js';
import { MeetingRepository } from '../persistence/meeting.repository.js';
import { JudgeMeetings, type JudgedMeetings } from './judge-meetings.js';
import { ReadPapers } from './read-papers.js';

/** “Sitzungen ansehen”: those of one's own committees; all for the Kreisverwaltung. */
@Injectable()
export class ShowMeetings {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly invitees: InviteeRepository,
    private readonly judge: JudgeMeetings,
    private readonly papers: ReadPapers,
    private readonly transaction: Transaction,
  ) {}

  /** The latest first. */
  async all(actor: Actor): Promise<readonly MeetingView[]> {
    const judged = await this.judge.for(actor);
    const readable = (await this.meetings.findAll()).filter((meeting) => judged.mayRead(meeting));
    const invitees = await this.invitees.findOf(readable.map(({ id }) => id));
    return readable.map((meeting) =>
      view(
        meeting,
        invitees.filter(({ meetingId }) => meetingId === meeting.id),
        { actor, judged },
      ),
    );
  }

  /** Of one moment. Throws `not-found`. */
  one(id: string, actor: Actor): Promise<MeetingDetailsView> {
    return this.transaction.runOnSnapshot(async () => {
      const judged = await this.judge.for(actor);
      const meeting = await this.meetings.find(id);
      if (meeting === null || !judged.mayRead(meeting)) throw notFound('Diese Sitzung');
      const invitees = await this.invitees.findOf([id]);
      const seen = view(meeting, invitees, { actor, judged });
      return { ...seen, ...(await this.papers.execute(seen, invitees, actor)) };
    });
  }
}

function view(
  meeting: Meeting,
  invitees: readonly Invitee[],
  { actor, judged }: { readonly actor: Actor; readonly judged: JudgedMeetings },
): MeetingView {
  const coming = invitees.filter(({ answer }) => answer === 'coming');
  return {
    meeting,
    committeeName: judged.committeeName(meeting),
    mayKeep: judged.mayKeep(meeting),
    own: invitees.find(({ organisationId }) => organisationId === actor.organisationId) ?? null,
    invited: invitees.filter(
      ({ guestName, guestMailAddress }) => guestName === null || guestMailAddress !== null,
    ).length,
    coming: coming.length,
    people: coming.reduce((sum, { people }) => sum + (people ?? 0), 0),
  };
}
