// The door of `gap-notifications`: what other rooms may use. Named exports only.
export { AnswerGap } from './application/answer-gap.js';
export type { AnswerGapCommand } from './application/answer-gap.js';
export { DescribeOpenGaps } from './application/describe-open-gaps.js';
export type { OpenGapLine } from './application/describe-open-gaps.js';
export { FindReadableGaps } from './application/find-readable-gaps.js';
export type { ReadableGap } from './application/find-readable-gaps.js';
export { FindNotices } from './application/find-notices.js';
export { ListGaps } from './application/list-gaps.js';
export { ListGapsForPaper } from './application/list-gaps-for-paper.js';
export type { GapOnPaper } from './application/list-gaps-for-paper.js';
export { PrepareGapNotices } from './application/prepare-gap-notices.js';
export { ReadAnswerTimes } from './application/read-answer-times.js';
export { StateGaps } from './application/state-gaps.js';
export type { StatedGap } from './application/state-gaps.js';
export { GapNotificationsHttpModule } from './gap-notifications-http.module.js';
export { GapNotificationsJobsModule } from './gap-notifications-jobs.module.js';
export { GapNotificationsModule } from './gap-notifications.module.js';
export type { SentNotice, SentNoticeItem } from './notice.js';
