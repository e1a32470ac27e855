// The door of `trends`: what other rooms may use. Named exports only.
export { ReadTrends } from './application/read-trends.js';
export { ReadWaitingSoFar } from './application/read-waiting-so-far.js';
export { RecordDay } from './application/record-day.js';
export { WriteHistory } from './application/write-history.js';
export { RECORD_TRENDS_QUEUE } from './jobs/record-trends.job.js';
export type { PlacedCourse } from './trend-record.js';
export type { TrendQuery, TrendReading } from './trend-reading.js';
export { TrendsHttpModule } from './trends-http.module.js';
export { TrendsJobsModule } from './trends-jobs.module.js';
export { TrendsModule } from './trends.module.js';
