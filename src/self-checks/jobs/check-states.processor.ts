import { Processor, WorkerHost } from '@nestjs/bullmq';
import { CheckStates } from '../application/check-states.js';
import { CHECK_STATES_QUEUE } from './check-states.job.js';

/** Looks each night; the counts stay with the job. */
@Processor(CHECK_STATES_QUEUE)
export class CheckStatesProcessor extends WorkerHost {
  constructor(private readonly checkStates: CheckStates) {
    super();
  }

  override process(): Promise<Readonly<Record<string, number>>> {
    return this.checkStates.execute();
  }
}
