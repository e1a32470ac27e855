import { Module } from '@nestjs/common';
import { registerQueues } from '../platform/queue/register-queues.js';
import { CountRegistrationWhenListed } from './events/count-registration-when-listed.js';
import { MakePlanWhenRequested } from './events/make-plan-when-requested.js';
import { TellWhenProposalIsDecided } from './events/tell-when-proposal-is-decided.js';
import { WATCH_PLANNED_COURSES_QUEUE } from './jobs/watch-planned-courses.job.js';
import { WatchPlannedCoursesProcessor } from './jobs/watch-planned-courses.processor.js';
import { PlanningModule } from './planning.module.js';

/** The search for course starts, when it was asked for; each morning a look at what came of it. */
@Module({
  imports: [PlanningModule, registerQueues(WATCH_PLANNED_COURSES_QUEUE)],
  providers: [
    MakePlanWhenRequested,
    CountRegistrationWhenListed,
    TellWhenProposalIsDecided,
    WatchPlannedCoursesProcessor,
  ],
})
export class PlanningJobsModule {}
