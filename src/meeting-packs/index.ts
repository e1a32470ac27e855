// The door of `meeting-packs`: what other rooms may use. Named exports only.
export { CarryOutMeetingPack } from './application/carry-out-meeting-pack.js';
export { meetingPackRequested } from './events/meeting-pack-requested.event.js';
export type { MeetingPackRequested } from './events/meeting-pack-requested.event.js';
export { MeetingPacksHttpModule } from './meeting-packs-http.module.js';
export { MeetingPacksJobsModule } from './meeting-packs-jobs.module.js';
