import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { AgendaItemState } from '#libs/meeting';
import { Transaction } from '../../platform/database/transaction.js';
import type { AgendaItemWords } from './add-agenda-item.js';
import { HoldMeeting } from './hold-meeting.js';
import { KeepAgenda } from './keep-agenda.js';

/** What becomes of an item; `seenVersion` is the version that was seen. */
export interface ChangeAgendaItemCommand {
  readonly meetingId: string;
  readonly itemId: string;
  readonly words: AgendaItemWords;
  readonly state: AgendaItemState;
  readonly seenVersion: number;
}

/** “Tagesordnungspunkt ändern”: other words, taken onto the agenda, dropped. */
@Injectable()
export class ChangeAgendaItem {
  constructor(
    private readonly hold: HoldMeeting,
    private readonly keepAgenda: KeepAgenda,
    private readonly transaction: Transaction,
  ) {}

  execute(
    { meetingId, itemId, words, state, seenVersion }: ChangeAgendaItemCommand,
    actor: Actor,
  ): Promise<void> {
    return this.transaction.run(async () => {
      const meeting = await this.hold.toKeep(meetingId, actor);
      this.keepAgenda.refuseClosed(meeting);
      const item = await this.keepAgenda.item(meetingId, itemId);
      this.hold.refuseOtherVersion(item, seenVersion);
      await this.keepAgenda.save({ ...item, ...words, state });
      await this.hold.record(actor, 'agenda-item-changed', meetingId);
    });
  }
}
