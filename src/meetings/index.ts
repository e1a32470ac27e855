// The door of `meetings`: what other rooms may use. Named exports only.
export { FindPublicMeetings } from './application/find-public-meetings.js';
export { ListActionPoints } from './application/list-action-points.js';
export { SaveMeetings } from './application/save-meetings.js';
export type { MeetingWithPapers } from './application/save-meetings.js';
export { ShowMeetings } from './application/show-meetings.js';
export { REMIND_OF_MEETINGS_QUEUE } from './jobs/remind-of-meetings.job.js';
export { germanTimes, placeWords } from './mails/german-words.js';
export type { MeetingDetailsView, MeetingView, NamedActionPoint } from './meeting-view.js';
export { MeetingsHttpModule } from './meetings-http.module.js';
export { MeetingsJobsModule } from './meetings-jobs.module.js';
export { MeetingsModule } from './meetings.module.js';
