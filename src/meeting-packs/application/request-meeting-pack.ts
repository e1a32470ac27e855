import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { ShowMeetings } from '../../meetings/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { RequestWorkRun } from '../../work-runs/index.js';
import { meetingPackRequested } from '../events/meeting-pack-requested.event.js';
import { refuseWhoeverDoesNotLead } from '../not-led.js';

/**
 * “Sitzungsmappe anfordern”: it takes a second of a whole processor, so a worker writes it. Gives the id of the run, under which the pack is kept
 * when it is done. Throws `not-found` for whom the meeting is not there, refuses `not-led`.
 */
@Injectable()
export class RequestMeetingPack {
  constructor(
    private readonly meetings: ShowMeetings,
    private readonly transaction: Transaction,
    private readonly requestWorkRun: RequestWorkRun,
    private readonly outbox: Outbox,
  ) {}

  async execute(meetingId: string, actor: Actor): Promise<string> {
    const view = await this.meetings.one(meetingId, actor);
    refuseWhoeverDoesNotLead(view);
    return this.transaction.run(async () => {
      const title = `Sitzungsmappe: ${view.meeting.title}`;
      const address = `/sitzungen/${meetingId}`;
      const workRunId = await this.requestWorkRun.execute({ kind: 'meeting-pack', title, address }, actor);
      const { accountId, organisationId, organisationKind } = actor;
      const asker = { accountId, organisationId, organisationKind };
      await this.outbox.publish(meetingPackRequested, { ...asker, meetingId, workRunId });
      return workRunId;
    });
  }
}
