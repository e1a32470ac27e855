import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { isPostponed, isToBeTold, type Meeting, type MeetingDetails } from '#libs/meeting';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { InviteeRepository } from '../persistence/invitee.repository.js';
import { MeetingRepository } from '../persistence/meeting.repository.js';
import { HoldMeeting } from './hold-meeting.js';
import { refuseFaultyDetails } from './judge-details.js';
import { meetingRefused } from './meeting-refused.js';
import { TellOfMeeting } from './tell-of-meeting.js';

/** A change; `seenVersion` is the version that was seen. */
export interface ChangeMeetingCommand {
  readonly id: string;
  readonly details: MeetingDetails;
  readonly seenVersion: number;
}

/**
 * “Sitzung ändern” before it takes place. Who is invited already is told where time, place or title are others; at another time
 * everybody is asked anew.
 */
@Injectable()
export class ChangeMeeting {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly invitees: InviteeRepository,
    private readonly hold: HoldMeeting,
    private readonly tell: TellOfMeeting,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute({ id, details, seenVersion }: ChangeMeetingCommand, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const meeting = await this.hold.toKeep(id, actor);
      const { state, version } = meeting;
      if (state !== 'planned' && state !== 'invited')
        throw meetingRefused({ code: 'meeting-not-in-state', facts: { state } });
      this.hold.refuseOtherVersion(meeting, seenVersion);
      refuseFaultyDetails(details, this.clock.now());
      const changed = { ...meeting, ...details, version: version + 1 };
      if (state === 'invited' && isToBeTold(meeting, details)) await this.tellAll(meeting, changed);
      else await this.meetings.update(changed);
      await this.hold.record(actor, 'meeting-changed', id);
    });
  }

  private async tellAll(before: Meeting, after: Meeting): Promise<void> {
    const told = { ...after, sequence: after.sequence + 1 };
    await this.meetings.update(told);
    if (isPostponed(before, after)) await this.invitees.forgetAnswers(after.id);
    await this.tell.execute(isPostponed(before, after) ? 'postponed' : 'changed', told);
  }
}
