import { Processor, WorkerHost } from '@nestjs/bullmq';
import { RequestPlan } from '../application/request-plan.js';
import { PLAN_COURSE_STARTS_QUEUE } from './plan-course-starts.job.js';

/** Asks for a search each night, after the gap check; the search itself is an event like one that a person asked for. */
@Processor(PLAN_COURSE_STARTS_QUEUE)
export class PlanCourseStartsProcessor extends WorkerHost {
  constructor(private readonly requestPlan: RequestPlan) {
    super();
  }

  override async process(): Promise<{ readonly planRunId: string }> {
    const { id } = await this.requestPlan.execute(null);
    return { planRunId: id };
  }
}
