import { Module } from '@nestjs/common';
import { CarryOverWhenConceptIsCopied } from './events/carry-over-when-concept-is-copied.js';
import { ObjectivesModule } from './objectives.module.js';

/** What needs and goals hear. */
@Module({ imports: [ObjectivesModule], providers: [CarryOverWhenConceptIsCopied] })
export class ObjectivesJobsModule {}
