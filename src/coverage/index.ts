// The door of `coverage`: what other rooms may use. Named exports only.
export { ComposeCoverageReport } from './application/compose-coverage-report.js';
export { CheckCoverageGaps } from './application/check-coverage-gaps.js';
export type { CheckOutcome } from './application/check-coverage-gaps.js';
export { FindGaps } from './application/find-gaps.js';
export { TakeSnapshot } from './application/take-snapshot.js';
export { ReadCoverage } from './application/read-coverage.js';
export { ReadPublicCoverage } from './application/read-public-coverage.js';
export { RequestGapCheck } from './application/request-gap-check.js';
export { CoverageHttpModule } from './coverage-http.module.js';
export { CoverageJobsModule } from './coverage-jobs.module.js';
export { CoverageModule } from './coverage.module.js';
export type { CoverageReading } from './coverage-reading.js';
export { gapsChanged } from './events/gaps-changed.event.js';
export type { GapsChanged, GapToTell } from './events/gaps-changed.event.js';
export type { GapChangeKind, GapCheckRecord, GapObservation } from './gap-history.js';
export { GAP_LIST_STATES } from './gap-list.js';
export type { GapListFilter, GapListState, GapPosition } from './gap-list.js';
export { CHECK_COVERAGE_GAPS_QUEUE } from './jobs/check-coverage-gaps.job.js';
