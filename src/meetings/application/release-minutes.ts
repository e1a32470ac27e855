import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { MinutesVersion } from '#libs/meeting';
import { Transaction } from '../../platform/database/transaction.js';
import { HoldMeeting } from './hold-meeting.js';
import { KeepMinutes } from './keep-minutes.js';
import { TellOfMeeting } from './tell-of-meeting.js';

/** “Niederschrift freigeben”: from now on it is locked, and all who were invited are told. */
@Injectable()
export class ReleaseMinutes {
  constructor(
    private readonly hold: HoldMeeting,
    private readonly keepMinutes: KeepMinutes,
    private readonly tell: TellOfMeeting,
    private readonly transaction: Transaction,
  ) {}

  execute(meetingId: string, actor: Actor): Promise<MinutesVersion> {
    return this.transaction.run(async () => {
      const meeting = await this.hold.step(await this.hold.toKeep(meetingId, actor), 'release');
      const version = await this.keepMinutes.save(meetingId, null, actor);
      await this.tell.execute('released', meeting, { reason: null, count: version.number });
      await this.hold.record(actor, 'minutes-released', meetingId);
      return version;
    });
  }
}
