// The door of `self-checks`: what other rooms may use. Named exports only.
export { CheckStates } from './application/check-states.js';
export { ReadSelfCheck } from './application/read-self-check.js';
export { CHECK_STATES_QUEUE } from './jobs/check-states.job.js';
export { SelfChecksHttpModule } from './self-checks-http.module.js';
export { SelfChecksJobsModule } from './self-checks-jobs.module.js';
export { SelfChecksModule } from './self-checks.module.js';
