// The door of `work-runs`: what other rooms may use. Named exports only.
export { CarryOut } from './application/carry-out.js';
export type { TellProgress } from './application/carry-out.js';
export { EndWorkRun } from './application/end-work-run.js';
export { FindWorkRuns } from './application/find-work-runs.js';
export { RequestWorkRun } from './application/request-work-run.js';
export { WorkRunsHttpModule } from './work-runs-http.module.js';
export { WorkRunsModule } from './work-runs.module.js';
