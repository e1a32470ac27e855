// The door of `planning`: what other rooms may use. Named exports only.
export { RequestPlan } from './application/request-plan.js';
export { PlanningHttpModule } from './planning-http.module.js';
export { PlanningJobsModule } from './planning-jobs.module.js';
export { PlanningModule } from './planning.module.js';
