import { Module } from '@nestjs/common';
import { CoverageModule } from './coverage.module.js';
import { CoverageController } from './http/coverage.controller.js';
import { CoverageReportsController } from './http/coverage-reports.controller.js';
import { ReachDemandController } from './http/reach-demand.controller.js';
import { GapChecksController } from './http/gap-checks.controller.js';

/** Routes of coverage and of checks. */
@Module({
  imports: [CoverageModule],
  controllers: [CoverageController, CoverageReportsController, GapChecksController, ReachDemandController],
})
export class CoverageHttpModule {}
