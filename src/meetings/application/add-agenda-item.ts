import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { AgendaItem } from '#libs/meeting';
import { Transaction } from '../../platform/database/transaction.js';
import { HoldMeeting } from './hold-meeting.js';
import { KeepAgenda } from './keep-agenda.js';

/** What somebody wants to talk about. */
export type AgendaItemWords = Pick<AgendaItem, 'title' | 'note' | 'plannedMinutes'>;

/** “Thema vorschlagen”, by any member; whoever keeps the meeting puts it onto the agenda at once. */
@Injectable()
export class AddAgendaItem {
  constructor(
    private readonly hold: HoldMeeting,
    private readonly keepAgenda: KeepAgenda,
    private readonly transaction: Transaction,
  ) {}

  execute(meetingId: string, words: AgendaItemWords, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const { meeting, mayKeep } = await this.hold.judged(meetingId, actor);
      this.keepAgenda.refuseClosed(meeting);
      await this.keepAgenda.add(meetingId, [
        {
          ...words,
          source: 'own',
          evidence: [],
          state: mayKeep ? 'accepted' : 'proposed',
          suggestedBy: mayKeep ? null : actor.organisationId,
        },
      ]);
      await this.hold.record(actor, mayKeep ? 'agenda-item-added' : 'agenda-item-suggested', meetingId);
    });
  }
}
