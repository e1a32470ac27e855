import { Module } from '@nestjs/common';
import { registerQueues } from '../platform/queue/register-queues.js';
import { CHECK_STATES_QUEUE } from './jobs/check-states.job.js';
import { CheckStatesProcessor } from './jobs/check-states.processor.js';
import { SelfChecksModule } from './self-checks.module.js';

/** The nightly look. */
@Module({
  imports: [SelfChecksModule, registerQueues(CHECK_STATES_QUEUE)],
  providers: [CheckStatesProcessor],
})
export class SelfChecksJobsModule {}
