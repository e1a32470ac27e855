import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import { HoldMeeting } from './hold-meeting.js';
import { KeepAgenda } from './keep-agenda.js';

/** “Tagesordnung auffüllen”: proposes what is open and on no item yet. Returns how many items were proposed. */
@Injectable()
export class RefillAgenda {
  constructor(
    private readonly hold: HoldMeeting,
    private readonly keepAgenda: KeepAgenda,
    private readonly transaction: Transaction,
  ) {}

  execute(meetingId: string, actor: Actor): Promise<number> {
    return this.transaction.run(async () => {
      const meeting = await this.hold.toKeep(meetingId, actor);
      this.keepAgenda.refuseClosed(meeting);
      const added = await this.keepAgenda.refill(meeting);
      await this.hold.record(actor, 'agenda-refilled', meetingId);
      return added;
    });
  }
}
