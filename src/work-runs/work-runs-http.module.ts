import { Module } from '@nestjs/common';
import { WorkRunsController } from './http/work-runs.controller.js';
import { WorkRunsModule } from './work-runs.module.js';

/** Routes of long work. */
@Module({ imports: [WorkRunsModule], controllers: [WorkRunsController] })
export class WorkRunsHttpModule {}
