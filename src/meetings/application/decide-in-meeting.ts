import { Injectable } from '@nestjs/common';
import { dayAt } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { numberedAgenda } from '#libs/meeting';
import { RecordDecision, type RecordDecisionCommand } from '../../decisions/index.js';
import { TIME_ZONE } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { HoldMeeting } from './hold-meeting.js';
import { KeepAgenda } from './keep-agenda.js';
import { meetingRefused } from './meeting-refused.js';

/** What was decided under one item; committee, day and item are those of the meeting. */
export interface DecideInMeetingCommand {
  readonly meetingId: string;
  readonly itemId: string;
  readonly decision: Pick<
    RecordDecisionCommand,
    'subject' | 'wording' | 'outcome' | 'votesFor' | 'votesAgainst' | 'abstentions' | 'isPublic'
  >;
}

/** “Beschluss in einer Sitzung festhalten”, while the minutes are written. It never changes after that. */
@Injectable()
export class DecideInMeeting {
  constructor(
    private readonly agenda: AgendaRepository,
    private readonly recordDecision: RecordDecision,
    private readonly hold: HoldMeeting,
    private readonly keepAgenda: KeepAgenda,
    private readonly transaction: Transaction,
  ) {}

  execute({ meetingId, itemId, decision }: DecideInMeetingCommand, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const { state, committeeId, startsAt } = await this.hold.toKeep(meetingId, actor);
      if (state !== 'held') throw meetingRefused({ code: 'minutes-not-open' });
      if (committeeId === null) throw meetingRefused({ code: 'workshop-decides-nothing' });
      const item = await this.keepAgenda.item(meetingId, itemId);
      const numbered = numberedAgenda(await this.agenda.findOf(meetingId)).find(({ id }) => id === item.id);
      await this.recordDecision.execute(
        {
          ...decision,
          committeeId,
          meetingId,
          decidedOn: dayAt(startsAt, TIME_ZONE),
          agendaItem: numbered === undefined ? null : String(numbered.number),
        },
        actor,
      );
    });
  }
}
