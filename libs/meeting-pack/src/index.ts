// The door of `meeting-pack`: what a committee has in its hands. Named exports only.
export { composeMeetingPack } from './compose-meeting-pack.js';
export type {
  MeetingPackFacts,
  PackAgendaItem,
  PackCourseAtRisk,
  PackGap,
  PackMeasure,
  PackProposal,
  PackTask,
  PackToldLine,
  PackWaiting,
} from './pack-facts.js';
