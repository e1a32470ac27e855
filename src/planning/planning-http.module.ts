import { Module } from '@nestjs/common';
import { PlanEventsController } from './http/plan-events.controller.js';
import { PlanningController } from './http/planning.controller.js';
import { ProposalsController } from './http/proposals.controller.js';
import { WeakCoursesController } from './http/weak-courses.controller.js';
import { PlanningModule } from './planning.module.js';

/** Routes of planning. */
@Module({
  imports: [PlanningModule],
  controllers: [PlanningController, PlanEventsController, ProposalsController, WeakCoursesController],
})
export class PlanningHttpModule {}
