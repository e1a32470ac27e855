import { Processor, WorkerHost } from '@nestjs/bullmq';
import { WatchPlannedCourses, type WatchedCourses } from '../application/watch-planned-courses.js';
import { WATCH_PLANNED_COURSES_QUEUE } from './watch-planned-courses.job.js';

/** Looks at courses each morning; the counts stay with the job. */
@Processor(WATCH_PLANNED_COURSES_QUEUE)
export class WatchPlannedCoursesProcessor extends WorkerHost {
  constructor(private readonly watchPlannedCourses: WatchPlannedCourses) {
    super();
  }

  override process(): Promise<WatchedCourses> {
    return this.watchPlannedCourses.execute();
  }
}
