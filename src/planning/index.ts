// The door of `planning`: what other rooms may use. Named exports only.
export { FindPlans } from './application/find-plans.js';
export { FindProposals } from './application/find-proposals.js';
export { ListProposals } from './application/list-proposals.js';
export type { NamedProposal } from './application/list-proposals.js';
export { MakePlan } from './application/make-plan.js';
export { ReadForecast } from './application/read-forecast.js';
export { ReadWhatIf } from './application/read-what-if.js';
export { ListCoursesAtRisk } from './application/list-courses-at-risk.js';
export type { NamedCourseAtRisk } from './weak-course.js';
export { RequestPlan } from './application/request-plan.js';
export { gapPercentOf } from './plan.js';
export type { PlanRun } from './plan.js';
export { PLAN_COURSE_STARTS_QUEUE } from './jobs/plan-course-starts.job.js';
export { WATCH_PLANNED_COURSES_QUEUE } from './jobs/watch-planned-courses.job.js';
export { PlanningHttpModule } from './planning-http.module.js';
export { PlanningJobsModule } from './planning-jobs.module.js';
export { PlanningModule } from './planning.module.js';
