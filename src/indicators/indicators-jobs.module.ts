import { Module } from '@nestjs/common';
import { ObjectivesModule } from '../objectives/index.js';
import { registerQueues } from '../platform/queue/register-queues.js';
import { IndicatorsModule } from './indicators.module.js';
import { CarryOverWhenConceptIsCopied } from './events/carry-over-when-concept-is-copied.js';
import { FREEZE_INDICATORS_QUEUE, REMIND_OF_VALUES_QUEUE } from './jobs/indicators.jobs.js';
import { FreezeIndicatorsProcessor, RemindOfValuesProcessor } from './jobs/indicators.processors.js';

/** What indicators do when a cut-off day is over, and what they hear. */
@Module({
  imports: [
    IndicatorsModule,
    ObjectivesModule,
    registerQueues(FREEZE_INDICATORS_QUEUE, REMIND_OF_VALUES_QUEUE),
  ],
  providers: [CarryOverWhenConceptIsCopied, FreezeIndicatorsProcessor, RemindOfValuesProcessor],
})
export class IndicatorsJobsModule {}
