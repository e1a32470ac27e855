import { Module } from '@nestjs/common';
import { registerQueues } from '../platform/queue/register-queues.js';
import { ERASE_EXPIRED_QUEUE } from './jobs/erase-expired.job.js';
import { EraseExpiredProcessor } from './jobs/erase-expired.processor.js';
import { RetentionModule } from './retention.module.js';

/** The nightly erasure. */
@Module({
  imports: [RetentionModule, registerQueues(ERASE_EXPIRED_QUEUE)],
  providers: [EraseExpiredProcessor],
})
export class RetentionJobsModule {}
