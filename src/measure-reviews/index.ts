// The door of `measure-reviews`: what other rooms may use. Named exports only.
export { FindDueReviews } from './application/find-due-reviews.js';
export type { DueReview } from './application/find-due-reviews.js';
export { FindReviews } from './application/find-reviews.js';
export { SaveReviews } from './application/save-reviews.js';
export type { EarlierReview } from './application/save-reviews.js';
export { REMIND_REVIEWS_QUEUE } from './jobs/remind-reviews.job.js';
export { MeasureReviewsHttpModule } from './measure-reviews-http.module.js';
export { MeasureReviewsJobsModule } from './measure-reviews-jobs.module.js';
export { MeasureReviewsModule } from './measure-reviews.module.js';
