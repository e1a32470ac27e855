import { Module } from '@nestjs/common';
import { registerQueues } from '../platform/queue/register-queues.js';
import { RemindOfMeetingsProcessor } from './jobs/meetings.processors.js';
import { REMIND_OF_MEETINGS_QUEUE } from './jobs/remind-of-meetings.job.js';
import { MeetingsModule } from './meetings.module.js';

/** Reminding of meetings and tasks. */
@Module({
  imports: [MeetingsModule, registerQueues(REMIND_OF_MEETINGS_QUEUE)],
  providers: [RemindOfMeetingsProcessor],
})
export class MeetingsJobsModule {}
