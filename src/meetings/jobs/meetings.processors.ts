import { Processor, WorkerHost } from '@nestjs/bullmq';
import { RemindOfActionPoints } from '../application/remind-of-action-points.js';
import { RemindOfMeetings } from '../application/remind-of-meetings.js';
import { REMIND_OF_MEETINGS_QUEUE } from './remind-of-meetings.job.js';

/** Reminds once a day. */
@Processor(REMIND_OF_MEETINGS_QUEUE)
export class RemindOfMeetingsProcessor extends WorkerHost {
  constructor(
    private readonly remindOfMeetings: RemindOfMeetings,
    private readonly remindOfActionPoints: RemindOfActionPoints,
  ) {
    super();
  }

  override async process(): Promise<{ meetings: number; tasks: number }> {
    return {
      meetings: await this.remindOfMeetings.execute(),
      tasks: await this.remindOfActionPoints.execute(),
    };
  }
}
