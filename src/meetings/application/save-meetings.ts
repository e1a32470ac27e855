import { Injectable } from '@nestjs/common';
import type { AgendaItem, Invitee, Meeting } from '#libs/meeting';
import { Transaction } from '../../platform/database/transaction.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { InviteeRepository } from '../persistence/invitee.repository.js';
import { MeetingRepository } from '../persistence/meeting.repository.js';
import { SavePapers, type PapersToSave } from './save-papers.js';

/** A meeting as it is or was, with all that belongs to it. */
export interface MeetingWithPapers extends PapersToSave {
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  readonly invitees: readonly Invitee[];
}

/** “Sitzungen übernehmen”, as they are and were, many at once: nobody is told of them. */
@Injectable()
export class SaveMeetings {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly agenda: AgendaRepository,
    private readonly invitees: InviteeRepository,
    private readonly papers: SavePapers,
    private readonly transaction: Transaction,
  ) {}

  execute(all: readonly MeetingWithPapers[]): Promise<void> {
    return this.transaction.run(async () => {
      await this.meetings.insert(all.map(({ meeting }) => meeting));
      await this.agenda.insert(all.flatMap(({ items }) => items));
      await this.invitees.insert(all.flatMap(({ invitees }) => invitees));
      await this.papers.execute(all);
    });
  }
}
