import { Module } from '@nestjs/common';
import { registerQueues } from '../platform/queue/register-queues.js';
import { CoverageModule } from './coverage.module.js';
import { CheckGapsWhenRequested } from './events/check-gaps-when-requested.js';
import { CHECK_COVERAGE_GAPS_QUEUE } from './jobs/check-coverage-gaps.job.js';
import { CheckCoverageGapsProcessor } from './jobs/check-coverage-gaps.processor.js';

/** The nightly check, and the one that was asked for. */
@Module({
  imports: [CoverageModule, registerQueues(CHECK_COVERAGE_GAPS_QUEUE)],
  providers: [CheckCoverageGapsProcessor, CheckGapsWhenRequested],
})
export class CoverageJobsModule {}
