// The door of `meeting-pack`: what a committee has in its hands. Named exports only.
export { composeAgenda } from './compose-agenda.js';
export type { AgendaPaperFacts } from './compose-agenda.js';
export { composeMeetingPack } from './compose-meeting-pack.js';
export { composeMinutes } from './compose-minutes.js';
export type { MinutesDecision, MinutesFacts, MinutesPaperEntry, MinutesTask } from './minutes-facts.js';
export type {
  MeetingHead,
  MeetingPackFacts,
  PackAgendaItem,
  PackCourseAtRisk,
  PackGap,
  PackMeasure,
  PackOverdueReview,
  PackProposal,
  PackTask,
  PackToldLine,
  PackWaiting,
} from './pack-facts.js';
