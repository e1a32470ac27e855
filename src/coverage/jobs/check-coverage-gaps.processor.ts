import { Processor, WorkerHost } from '@nestjs/bullmq';
import { CheckCoverageGaps } from '../application/check-coverage-gaps.js';
import { CHECK_COVERAGE_GAPS_QUEUE } from './check-coverage-gaps.job.js';

/** Runs the nightly check; the counts stand in the job for whoever looks at the queue. */
@Processor(CHECK_COVERAGE_GAPS_QUEUE)
export class CheckCoverageGapsProcessor extends WorkerHost {
  constructor(private readonly checkCoverageGaps: CheckCoverageGaps) {
    super();
  }

  override async process(): Promise<Readonly<Record<string, string | number>>> {
    const check = await this.checkCoverageGaps.execute();
    return {
      date: check.date,
      opened: check.opened.length,
      grown: check.grown.length,
      persisting: check.persisting.length,
      closed: check.closed.length,
    };
  }
}
