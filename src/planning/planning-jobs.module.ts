import { Module } from '@nestjs/common';
import { registerQueues } from '../platform/queue/register-queues.js';
import { CountRegistrationWhenListed } from './events/count-registration-when-listed.js';
import { MakePlanWhenRequested } from './events/make-plan-when-requested.js';
import { TellWhenProposalIsDecided } from './events/tell-when-proposal-is-decided.js';
import { PLAN_COURSE_STARTS_QUEUE } from './jobs/plan-course-starts.job.js';
import { PlanCourseStartsProcessor } from './jobs/plan-course-starts.processor.js';
import { WATCH_PLANNED_COURSES_QUEUE } from './jobs/watch-planned-courses.job.js';
import { WatchPlannedCoursesProcessor } from './jobs/watch-planned-courses.processor.js';
import { PlanningModule } from './planning.module.js';

/** The search for course starts, each night and when it was asked for; each morning a look at what came of it. */
@Module({
  imports: [PlanningModule, registerQueues(PLAN_COURSE_STARTS_QUEUE, WATCH_PLANNED_COURSES_QUEUE)],
  providers: [
    MakePlanWhenRequested,
    CountRegistrationWhenListed,
    TellWhenProposalIsDecided,
    PlanCourseStartsProcessor,
    WatchPlannedCoursesProcessor,
  ],
})
export class PlanningJobsModule {}
