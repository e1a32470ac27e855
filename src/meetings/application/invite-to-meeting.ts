import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { HoldMeeting } from './hold-meeting.js';
import { meetingRefused } from './meeting-refused.js';
import { SendInvitations } from './send-invitations.js';

/** “Einladen”: all who have a seat and the guests, each once, with the agenda as it stands now. */
@Injectable()
export class InviteToMeeting {
  constructor(
    private readonly send: SendInvitations,
    private readonly hold: HoldMeeting,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(id: string, seenVersion: number, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const meeting = await this.hold.toKeep(id, actor);
      this.hold.refuseOtherVersion(meeting, seenVersion);
      if (meeting.startsAt <= this.clock.now()) throw meetingRefused({ code: 'meeting-begun' });
      await this.send.execute(await this.hold.step(meeting, 'invite'));
      await this.hold.record(actor, 'meeting-invited', id);
    });
  }
}
