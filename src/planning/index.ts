// The door of `planning`: what other rooms may use. Named exports only.
export { ListCoursesAtRisk } from './application/list-courses-at-risk.js';
export type { NamedCourseAtRisk } from './weak-course.js';
export { RequestPlan } from './application/request-plan.js';
export { WATCH_PLANNED_COURSES_QUEUE } from './jobs/watch-planned-courses.job.js';
export { PlanningHttpModule } from './planning-http.module.js';
export { PlanningJobsModule } from './planning-jobs.module.js';
export { PlanningModule } from './planning.module.js';
