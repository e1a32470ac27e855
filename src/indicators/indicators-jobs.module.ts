import { Module } from '@nestjs/common';
import { registerQueues } from '../platform/queue/register-queues.js';
import { IndicatorsModule } from './indicators.module.js';
import { FREEZE_INDICATORS_QUEUE, REMIND_OF_VALUES_QUEUE } from './jobs/indicators.jobs.js';
import { FreezeIndicatorsProcessor, RemindOfValuesProcessor } from './jobs/indicators.processors.js';

/** What indicators do when a cut-off day is over. */
@Module({
  imports: [IndicatorsModule, registerQueues(FREEZE_INDICATORS_QUEUE, REMIND_OF_VALUES_QUEUE)],
  providers: [FreezeIndicatorsProcessor, RemindOfValuesProcessor],
})
export class IndicatorsJobsModule {}
