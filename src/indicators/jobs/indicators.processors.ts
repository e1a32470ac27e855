import { Processor, WorkerHost } from '@nestjs/bullmq';
import { FreezeIndicators } from '../application/freeze-indicators.js';
import { RemindOfValues } from '../application/remind-of-values.js';
import { FREEZE_INDICATORS_QUEUE, REMIND_OF_VALUES_QUEUE } from './indicators.jobs.js';

/** Each night; how many values were frozen stays with the job. */
@Processor(FREEZE_INDICATORS_QUEUE)
export class FreezeIndicatorsProcessor extends WorkerHost {
  constructor(private readonly freeze: FreezeIndicators) {
    super();
  }

  override process(): Promise<number> {
    return this.freeze.execute();
  }
}

/** Each morning. */
@Processor(REMIND_OF_VALUES_QUEUE)
export class RemindOfValuesProcessor extends WorkerHost {
  constructor(private readonly remind: RemindOfValues) {
    super();
  }

  override process(): Promise<void> {
    return this.remind.execute();
  }
}
