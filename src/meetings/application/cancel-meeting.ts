import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import { HoldMeeting } from './hold-meeting.js';
import { TellOfMeeting } from './tell-of-meeting.js';

/** “Sitzung absagen”, with a reason. Who was invited is told, and their calendars strike it out. */
@Injectable()
export class CancelMeeting {
  constructor(
    private readonly hold: HoldMeeting,
    private readonly tell: TellOfMeeting,
    private readonly transaction: Transaction,
  ) {}

  execute(id: string, reason: string, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const meeting = await this.hold.toKeep(id, actor);
      const cancelled = await this.hold.step(meeting, 'cancel', {
        stateReason: reason,
        sequence: meeting.sequence + 1,
      });
      await this.tell.execute('cancelled', cancelled);
      await this.hold.record(actor, 'meeting-cancelled', id);
    });
  }
}
