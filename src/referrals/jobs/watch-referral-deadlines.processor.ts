import { Processor, WorkerHost } from '@nestjs/bullmq';
import { WatchDeadlines, type WatchedDeadlines } from '../application/watch-deadlines.js';
import { WATCH_REFERRAL_DEADLINES_QUEUE } from './watch-referral-deadlines.job.js';

/** Looks at deadlines each morning; the counts stay with the job. */
@Processor(WATCH_REFERRAL_DEADLINES_QUEUE)
export class WatchReferralDeadlinesProcessor extends WorkerHost {
  constructor(private readonly watchDeadlines: WatchDeadlines) {
    super();
  }

  override process(): Promise<WatchedDeadlines> {
    return this.watchDeadlines.execute();
  }
}
