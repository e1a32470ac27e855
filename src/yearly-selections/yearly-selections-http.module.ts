import { Module } from '@nestjs/common';
import { AssessmentsController } from './http/assessments.controller.js';
import { SelectionPathController } from './http/selection-path.controller.js';
import { YearlySelectionsController } from './http/yearly-selections.controller.js';
import { YearlySelectionsModule } from './yearly-selections.module.js';

/** Which measures a year takes up: its routes. */
@Module({
  imports: [YearlySelectionsModule],
  controllers: [YearlySelectionsController, SelectionPathController, AssessmentsController],
})
export class YearlySelectionsHttpModule {}
