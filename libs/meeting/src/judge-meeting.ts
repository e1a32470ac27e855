import type { Instant } from '#libs/calendar';
import { ok, refuse, type Refusal, type Result } from '#libs/kernel';
import { MEETING_ACTS, type MeetingAct, type MeetingActRule } from './meeting-acts.js';
import type { Meeting, MeetingDetails, MeetingState } from './meeting.js';

const MILLISECONDS_PER_HOUR = 3_600_000;
/** Longer than this is a slip of the pen. */
const LONGEST_HOURS = 12;

/** “Schritt einer Sitzung”: the state it leads to. Refuses `meeting-not-in-state` (facts: state). */
export function judgeMeetingStep({ state }: Pick<Meeting, 'state'>, act: MeetingAct): Result<MeetingState> {
  const rule: MeetingActRule = MEETING_ACTS[act];
  return rule.from.includes(state) ? ok(rule.to) : refuse('meeting-not-in-state', { state });
}

/**
 * “Was an einer Sitzung nicht stimmt”: every fault with its field: `meeting-in-the-past`, `ends-before-start`, `meeting-too-long`
 * (facts: hours), `place-missing`. Empty where it may be planned.
 */
export function findMeetingFaults(details: MeetingDetails, now: Instant): readonly Refusal[] {
  const hours = (Date.parse(details.endsAt) - Date.parse(details.startsAt)) / MILLISECONDS_PER_HOUR;
  return [
    ...(details.startsAt <= now ? [{ code: 'meeting-in-the-past', field: 'startsAt' }] : []),
    ...(hours <= 0 ? [{ code: 'ends-before-start', field: 'endsAt' }] : []),
    ...(hours > LONGEST_HOURS
      ? [{ code: 'meeting-too-long', field: 'endsAt', facts: { hours: LONGEST_HOURS } }]
      : []),
    ...(details.place === null && details.onlineAddress === null
      ? [{ code: 'place-missing', field: 'place' }]
      : []),
  ];
}

/** “Ist verlegt”: other times, so that answers given before no longer hold. */
export function isPostponed(before: MeetingDetails, after: MeetingDetails): boolean {
  return before.startsAt !== after.startsAt || before.endsAt !== after.endsAt;
}

/** Whether those invited have to be told of a change: of when and where, and what it is called. */
export function isToBeTold(before: MeetingDetails, after: MeetingDetails): boolean {
  const fields = ['startsAt', 'endsAt', 'place', 'onlineAddress', 'title'] as const;
  return fields.some((field) => before[field] !== after[field]);
}

/** States in which the agenda may still be changed. */
export const OPEN_AGENDA_STATES: readonly MeetingState[] = ['planned', 'invited', 'held'];
