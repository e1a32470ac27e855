import { Module } from '@nestjs/common';
import { ObjectivesModule } from '../objectives/index.js';
import { CarryOverWhenConceptIsCopied } from './events/carry-over-when-concept-is-copied.js';
import { TellWhenMeasureSteps } from './events/tell-when-measure-steps.js';
import { MeasuresModule } from './measures.module.js';

/** What happens after something was done with a measure. */
@Module({
  imports: [MeasuresModule, ObjectivesModule],
  providers: [TellWhenMeasureSteps, CarryOverWhenConceptIsCopied],
})
export class MeasuresJobsModule {}
