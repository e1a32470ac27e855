import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { HoldMeeting } from './hold-meeting.js';
import { KeepAgenda } from './keep-agenda.js';

/** “Reihenfolge ändern”: an item changes places with its neighbour on the agenda. At the end of the row nothing happens. */
@Injectable()
export class MoveAgendaItem {
  constructor(
    private readonly agenda: AgendaRepository,
    private readonly hold: HoldMeeting,
    private readonly keepAgenda: KeepAgenda,
    private readonly transaction: Transaction,
  ) {}

  execute(
    { meetingId, itemId }: { readonly meetingId: string; readonly itemId: string },
    direction: 'up' | 'down',
    actor: Actor,
  ): Promise<void> {
    return this.transaction.run(async () => {
      this.keepAgenda.refuseClosed(await this.hold.toKeep(meetingId, actor));
      const item = await this.keepAgenda.item(meetingId, itemId);
      const row = (await this.agenda.findOf(meetingId)).filter(({ state }) => state === item.state);
      const index = row.findIndex(({ id }) => id === itemId);
      const neighbour = row[index + (direction === 'up' ? -1 : 1)];
      if (neighbour === undefined) return;
      await this.keepAgenda.save({ ...item, position: neighbour.position });
      await this.keepAgenda.save({ ...neighbour, position: item.position });
    });
  }
}
