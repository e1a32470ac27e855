import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import { HoldMeeting } from './hold-meeting.js';
import { KeepAgenda } from './keep-agenda.js';
import { meetingRefused } from './meeting-refused.js';

/** What the draft of the minutes says under one item; `seenVersion` is the version of the item that was seen. */
export interface WriteMinutesCommand {
  readonly meetingId: string;
  readonly itemId: string;
  readonly minutes: string;
  readonly seenVersion: number;
}

/** “Niederschrift schreiben”, item by item while the meeting goes on. Refuses `changed-meanwhile` where somebody else wrote as well. */
@Injectable()
export class WriteMinutes {
  constructor(
    private readonly hold: HoldMeeting,
    private readonly keepAgenda: KeepAgenda,
    private readonly transaction: Transaction,
  ) {}

  execute({ meetingId, itemId, minutes, seenVersion }: WriteMinutesCommand, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const meeting = await this.hold.toKeep(meetingId, actor);
      if (meeting.state !== 'held') throw meetingRefused({ code: 'minutes-not-open' });
      const item = await this.keepAgenda.item(meetingId, itemId);
      if (item.minutes === minutes) return;
      this.hold.refuseOtherVersion(item, seenVersion);
      await this.keepAgenda.save({ ...item, minutes });
    });
  }
}
