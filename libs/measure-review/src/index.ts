// The door of `measure-review`: how measures are reviewed. Named exports only.
export { compareReviews, countLights, standingReviews, yearOf } from './compare-reviews.js';
export type { LightChange, ReviewedYear } from './compare-reviews.js';
export { judgeReview } from './judge-review.js';
export { REVIEW_ASPECTS, TRAFFIC_LIGHTS } from './measure-review.js';
export type {
  JudgedAspect,
  MeasureReview,
  ReviewAspect,
  ReviewDraft,
  ReviewedIndicator,
  ReviewFigures,
  ReviewSnapshot,
  TrafficLight,
} from './measure-review.js';
export { printedLight } from './printed-light.js';
export { REVIEW_STAGES, reviewDue } from './review-due.js';
export type { ReviewDue, ReviewedMeasure, ReviewRules, ReviewStage } from './review-due.js';
export { composeStatusReport } from './status-report.js';
export type { StatusReportFacts, StatusReportLine, StatusReportSum } from './status-report-facts.js';
export { REVIEW_ASPECT_WORDS, TRAFFIC_LIGHT_WORDS } from './review-words.js';
