// The door of `retention`: what other rooms may use. Named exports only.
export { EraseExpired } from './application/erase-expired.js';
export type { ErasureCounts } from './erasure-rule.js';
export { ERASE_EXPIRED_QUEUE } from './jobs/erase-expired.job.js';
export { RetentionJobsModule } from './retention-jobs.module.js';
export { RetentionModule } from './retention.module.js';
