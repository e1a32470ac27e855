import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Meeting } from '#libs/meeting';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { InviteeRepository } from '../persistence/invitee.repository.js';
import { HoldMeeting } from './hold-meeting.js';
import { meetingRefused } from './meeting-refused.js';

/** “Anwesenheit festhalten”: how many of an organisation were there; guests who came without invitation by name and function. */
@Injectable()
export class NoteAttendance {
  constructor(
    private readonly invitees: InviteeRepository,
    private readonly hold: HoldMeeting,
    private readonly transaction: Transaction,
  ) {}

  execute(
    { meetingId, inviteeId }: { readonly meetingId: string; readonly inviteeId: string },
    present: number,
    actor: Actor,
  ): Promise<void> {
    return this.transaction.run(async () => {
      await this.open(meetingId, actor);
      const invitee = (await this.invitees.findOf([meetingId])).find(({ id }) => id === inviteeId);
      if (invitee === undefined) throw notFound('Diese Einladung');
      await this.invitees.update(inviteeId, { present });
    });
  }

  addGuest(
    meetingId: string,
    { guestName, present }: { readonly guestName: string; readonly present: number },
    actor: Actor,
  ): Promise<void> {
    return this.transaction.run(async () => {
      await this.open(meetingId, actor);
      await this.invitees.insert([
        {
          id: randomUUID(),
          meetingId,
          organisationId: null,
          guestName,
          guestMailAddress: null,
          answer: null,
          people: null,
          answeredAt: null,
          present,
        },
      ]);
    });
  }

  private async open(meetingId: string, actor: Actor): Promise<Meeting> {
    const meeting = await this.hold.toKeep(meetingId, actor);
    if (meeting.state !== 'held') throw meetingRefused({ code: 'minutes-not-open' });
    return meeting;
  }
}
