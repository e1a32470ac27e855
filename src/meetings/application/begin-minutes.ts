import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { HoldMeeting } from './hold-meeting.js';
import { meetingRefused } from './meeting-refused.js';

const ONE_HOUR = 3_600_000;

/** “Sitzung durchführen”: from the hour before it begins on the minutes are written, item by item, who is there and who does what. */
@Injectable()
export class BeginMinutes {
  constructor(
    private readonly hold: HoldMeeting,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(id: string, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const meeting = await this.hold.toKeep(id, actor);
      const isNear = Date.parse(meeting.startsAt) - ONE_HOUR <= Date.parse(this.clock.now());
      if (meeting.state === 'invited' && !isNear) throw meetingRefused({ code: 'meeting-not-begun' });
      await this.hold.step(meeting, 'hold');
      await this.hold.record(actor, 'meeting-held', id);
    });
  }
}
