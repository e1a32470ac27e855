import { Module } from '@nestjs/common';
import { MarkMeasuresWhenSelectionIsDecided } from './events/mark-measures-when-selection-is-decided.js';
import { TellWhenSelectionIsDecided } from './events/tell-when-selection-is-decided.js';
import { YearlySelectionsModule } from './yearly-selections.module.js';

/** Marks measures that were decided, and tells what became of all. */
@Module({
  imports: [YearlySelectionsModule],
  providers: [MarkMeasuresWhenSelectionIsDecided, TellWhenSelectionIsDecided],
})
export class YearlySelectionsJobsModule {}
