import type { Instant } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';
import type { Meeting } from './meeting.js';

/** “Zu- oder Absage”. */
export const MEETING_ANSWERS = ['coming', 'not-coming'] as const;

/** One of {@link MEETING_ANSWERS}. */
export type MeetingAnswer = (typeof MEETING_ANSWERS)[number];

/** “Eingeladene”: an organisation or a guest, what they answered, and how many of them were there. */
export interface Invitee {
  readonly id: string;
  readonly meetingId: string;
  readonly organisationId: string | null;
  /** What a guest is called: association, office or function. */
  readonly guestName: string | null;
  readonly guestMailAddress: string | null;
  readonly answer: MeetingAnswer | null;
  /** How many people come; null before an answer. */
  readonly people: number | null;
  readonly answeredAt: Instant | null;
  /** “Anwesend”: how many people were there; null before somebody wrote it down. */
  readonly present: number | null;
}

/** Nobody comes with more. */
const MOST_PEOPLE = 20;

/**
 * “Zu- oder absagen”: until the meeting begins. Refuses `meeting-not-in-state` (facts: state), `meeting-begun`, `people-out-of-range`
 * (facts: most). Whoever comes, comes with at least one.
 */
export function judgeMeetingAnswer(
  meeting: Pick<Meeting, 'state' | 'startsAt'>,
  { answer, people }: { readonly answer: MeetingAnswer; readonly people: number },
  now: Instant,
): Result<number> {
  if (meeting.state !== 'invited') return refuse('meeting-not-in-state', { state: meeting.state });
  if (meeting.startsAt <= now) return refuse('meeting-begun');
  if (answer === 'not-coming') return ok(0);
  return people >= 1 && people <= MOST_PEOPLE
    ? ok(people)
    : refuse('people-out-of-range', { most: MOST_PEOPLE }, 'people');
}
