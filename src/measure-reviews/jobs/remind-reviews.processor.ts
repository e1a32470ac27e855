import { Processor, WorkerHost } from '@nestjs/bullmq';
import { RemindOfReviews } from '../application/remind-of-reviews.js';
import { REMIND_REVIEWS_QUEUE } from './remind-reviews.job.js';

/** Each morning; how many measures are near or past their day stays with the job. */
@Processor(REMIND_REVIEWS_QUEUE)
export class RemindReviewsProcessor extends WorkerHost {
  constructor(private readonly remind: RemindOfReviews) {
    super();
  }

  override process(): Promise<number> {
    return this.remind.execute();
  }
}
