import { Module } from '@nestjs/common';
import { registerQueues } from '../platform/queue/register-queues.js';
import { TellWhenMeasureReviewed } from './events/tell-when-measure-reviewed.js';
import { REMIND_REVIEWS_QUEUE } from './jobs/remind-reviews.job.js';
import { RemindReviewsProcessor } from './jobs/remind-reviews.processor.js';
import { MeasureReviewsModule } from './measure-reviews.module.js';

/** Who is reminded of reviews, and who hears what came out. */
@Module({
  imports: [MeasureReviewsModule, registerQueues(REMIND_REVIEWS_QUEUE)],
  providers: [TellWhenMeasureReviewed, RemindReviewsProcessor],
})
export class MeasureReviewsJobsModule {}
