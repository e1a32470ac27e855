import { Module } from '@nestjs/common';
import { TellWhenSelectionIsDecided } from './events/tell-when-selection-is-decided.js';
import { YearlySelectionsModule } from './yearly-selections.module.js';

/** Tells what became of measures. */
@Module({ imports: [YearlySelectionsModule], providers: [TellWhenSelectionIsDecided] })
export class YearlySelectionsJobsModule {}
