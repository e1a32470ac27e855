import { Module } from '@nestjs/common';
import { CountRegistrationWhenListed } from './events/count-registration-when-listed.js';
import { MakePlanWhenRequested } from './events/make-plan-when-requested.js';
import { PlanningModule } from './planning.module.js';

/** The search for course starts, when it was asked for. */
@Module({ imports: [PlanningModule], providers: [MakePlanWhenRequested, CountRegistrationWhenListed] })
export class PlanningJobsModule {}
