import { Module } from '@nestjs/common';
import { registerQueues } from '../platform/queue/register-queues.js';
import { WATCH_REFERRAL_DEADLINES_QUEUE } from './jobs/watch-referral-deadlines.job.js';
import { WatchReferralDeadlinesProcessor } from './jobs/watch-referral-deadlines.processor.js';
import { ReferralsModule } from './referrals.module.js';

/** Jobs of cases. */
@Module({
  imports: [ReferralsModule, registerQueues(WATCH_REFERRAL_DEADLINES_QUEUE)],
  providers: [WatchReferralDeadlinesProcessor],
})
export class ReferralsJobsModule {}
