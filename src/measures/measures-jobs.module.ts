import { Module } from '@nestjs/common';
import { TellWhenMeasureSteps } from './events/tell-when-measure-steps.js';
import { MeasuresModule } from './measures.module.js';

/** What happens after something was done with a measure. */
@Module({ imports: [MeasuresModule], providers: [TellWhenMeasureSteps] })
export class MeasuresJobsModule {}
