import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeMeetingAnswer, type Invitee, type Meeting, type MeetingAnswer } from '#libs/meeting';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { InviteeRepository } from '../persistence/invitee.repository.js';
import { MeetingRepository } from '../persistence/meeting.repository.js';
import { FindMeetingLink } from './find-meeting-link.js';
import { HoldMeeting } from './hold-meeting.js';
import { meetingRefused } from './meeting-refused.js';

/** Whether somebody comes, and how many; the number does not matter to a refusal. */
export interface GivenMeetingAnswer {
  readonly answer: MeetingAnswer;
  readonly people: number;
}

/** “Zu- oder absagen”, signed in or by the link of a mail; the latest answer counts. */
@Injectable()
export class AnswerMeeting {
  constructor(
    private readonly invitees: InviteeRepository,
    private readonly meetings: MeetingRepository,
    private readonly hold: HoldMeeting,
    private readonly findLink: FindMeetingLink,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(meetingId: string, given: GivenMeetingAnswer, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const meeting = await this.hold.toRead(meetingId, actor);
      const invitee = (await this.invitees.findOf([meetingId])).find(
        ({ organisationId }) => organisationId === actor.organisationId,
      );
      if (invitee === undefined) throw meetingRefused({ code: 'not-invited' });
      await this.save(meeting, invitee, given);
    });
  }

  byLink(token: string, given: GivenMeetingAnswer): Promise<void> {
    return this.transaction.run(async () => {
      const { meeting, invitee } = await this.findLink.execute(token);
      await this.save((await this.meetings.hold(meeting.id)) ?? meeting, invitee, given);
    });
  }

  private async save(meeting: Meeting, invitee: Invitee, given: GivenMeetingAnswer): Promise<void> {
    const now = this.clock.now();
    const judged = judgeMeetingAnswer(meeting, given, now);
    if (!judged.ok) throw meetingRefused(judged.refusal);
    await this.invitees.update(invitee.id, {
      answer: given.answer,
      people: judged.value,
      answeredAt: now,
    });
  }
}
