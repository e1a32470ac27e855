import { Module } from '@nestjs/common';
import { PlanningController } from './http/planning.controller.js';
import { PlanningModule } from './planning.module.js';

/** Routes of planning. */
@Module({ imports: [PlanningModule], controllers: [PlanningController] })
export class PlanningHttpModule {}
