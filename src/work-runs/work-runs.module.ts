import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CancelWorkRun } from './application/cancel-work-run.js';
import { CarryOut } from './application/carry-out.js';
import { EndWorkRun } from './application/end-work-run.js';
import { FindWorkRuns } from './application/find-work-runs.js';
import { RequestWorkRun } from './application/request-work-run.js';
import { WorkRunRow } from './persistence/work-run.entity.js';
import { WorkRunRepository } from './persistence/work-run.repository.js';

/** Long work: its table and acts. */
@Module({
  imports: [TypeOrmModule.forFeature([WorkRunRow])],
  providers: [WorkRunRepository, RequestWorkRun, EndWorkRun, CarryOut, FindWorkRuns, CancelWorkRun],
  exports: [RequestWorkRun, EndWorkRun, CarryOut, FindWorkRuns, CancelWorkRun],
})
export class WorkRunsModule {}
