import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dayAt, type LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { FindOrganisations } from '../../organisations/index.js';
import { TIME_ZONE } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { ActionPointRepository } from '../persistence/action-point.repository.js';
import { HoldMeeting } from './hold-meeting.js';
import { KeepAgenda } from './keep-agenda.js';
import { meetingRefused } from './meeting-refused.js';

/** Who does what until when, agreed under one item. */
export interface AddActionPointCommand {
  readonly meetingId: string;
  readonly itemId: string;
  readonly wording: string;
  readonly ownerId: string;
  readonly dueOn: LocalDate;
}

/** “Aufgabe festhalten”, while the minutes are written. */
@Injectable()
export class AddActionPoint {
  constructor(
    private readonly actionPoints: ActionPointRepository,
    private readonly organisations: FindOrganisations,
    private readonly hold: HoldMeeting,
    private readonly keepAgenda: KeepAgenda,
    private readonly transaction: Transaction,
  ) {}

  execute(
    { meetingId, itemId, wording, ownerId, dueOn }: AddActionPointCommand,
    actor: Actor,
  ): Promise<void> {
    return this.transaction.run(async () => {
      const meeting = await this.hold.toKeep(meetingId, actor);
      if (meeting.state !== 'held') throw meetingRefused({ code: 'minutes-not-open' });
      await this.keepAgenda.item(meetingId, itemId);
      if (!(await this.organisations.all()).some(({ id }) => id === ownerId))
        throw meetingRefused({ code: 'unknown-owner', field: 'ownerId' });
      if (dueOn < dayAt(meeting.startsAt, TIME_ZONE))
        throw meetingRefused({ code: 'due-in-the-past', field: 'dueOn' });
      await this.actionPoints.insert([
        {
          id: randomUUID(),
          meetingId,
          agendaItemId: itemId,
          wording,
          ownerId,
          dueOn,
          state: 'open',
          doneOn: null,
          doneNote: null,
        },
      ]);
      await this.hold.record(actor, 'task-agreed', meetingId);
    });
  }
}
