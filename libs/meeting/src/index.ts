// The door of `meeting`: meetings, their agenda, minutes and what follows from them. Named exports only.
export { ACTION_POINT_STATES, judgeSettling, maySettle, reminderStage } from './action-point.js';
export type { ActionPoint, ActionPointState, ReminderRules, ReminderStage } from './action-point.js';
export { AGENDA_ITEM_STATES, AGENDA_SOURCES, numberedAgenda, plannedMinutesOf } from './agenda-item.js';
export type {
  AgendaEvidence,
  AgendaItem,
  AgendaItemState,
  AgendaSource,
  AgendaSuggestion,
} from './agenda-item.js';
export { judgeMeetingAnswer, MEETING_ANSWERS } from './invitee.js';
export type { Invitee, MeetingAnswer } from './invitee.js';
export {
  findMeetingFaults,
  isPostponed,
  isToBeTold,
  judgeMeetingStep,
  OPEN_AGENDA_STATES,
} from './judge-meeting.js';
export { MEETING_ACTS, MEETING_WORDS } from './meeting-acts.js';
export type { MeetingAct } from './meeting-acts.js';
export { MEETING_KINDS, MEETING_STATES } from './meeting.js';
export type { Meeting, MeetingDetails, MeetingGuest, MeetingKind, MeetingState } from './meeting.js';
export type { MinutesEntry, MinutesVersion } from './minutes-version.js';
export { freezeEvidence, newSuggestions, suggestAgenda } from './suggest-agenda.js';
export type { AgendaFacts } from './suggest-agenda.js';
