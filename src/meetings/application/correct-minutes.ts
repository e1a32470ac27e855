import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import { HoldMeeting } from './hold-meeting.js';
import { KeepAgenda } from './keep-agenda.js';
import { KeepMinutes } from './keep-minutes.js';
import { meetingRefused } from './meeting-refused.js';
import { TellOfMeeting } from './tell-of-meeting.js';

/** What is corrected under one item, and why; `seenVersion` is the version of the item that was seen. */
export interface CorrectMinutesCommand {
  readonly meetingId: string;
  readonly itemId: string;
  readonly minutes: string;
  readonly reason: string;
  readonly seenVersion: number;
}

/** “Niederschrift berichtigen”: a new version with its reason. The one before stays readable as it was. */
@Injectable()
export class CorrectMinutes {
  constructor(
    private readonly hold: HoldMeeting,
    private readonly keepAgenda: KeepAgenda,
    private readonly keepMinutes: KeepMinutes,
    private readonly tell: TellOfMeeting,
    private readonly transaction: Transaction,
  ) {}

  execute(command: CorrectMinutesCommand, actor: Actor): Promise<void> {
    const { meetingId, itemId, minutes, reason, seenVersion } = command;
    return this.transaction.run(async () => {
      const meeting = await this.hold.step(await this.hold.toKeep(meetingId, actor), 'correct');
      const item = await this.keepAgenda.item(meetingId, itemId);
      this.hold.refuseOtherVersion(item, seenVersion);
      if (item.minutes === minutes) throw meetingRefused({ code: 'nothing-corrected', field: 'minutes' });
      await this.keepAgenda.save({ ...item, minutes });
      const version = await this.keepMinutes.save(meetingId, reason, actor);
      await this.tell.execute('corrected', meeting, { reason, count: version.number });
      await this.hold.record(actor, 'minutes-corrected', meetingId);
    });
  }
}
