import type { MeetingDetails, PlanMeeting } from '../../api/types.js';
import { clockInGermany, instantInGermany } from '../../parts/words/clock.js';
import { dayInGermany } from '../../parts/words/dates.js';

/** What stands in the fields of a meeting. */
export interface MeetingDraft {
  /** Empty: a workshop. */
  readonly committeeId: string;
  readonly title: string;
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly onlineAddress: string;
  readonly notes: string;
  readonly isPublic: boolean;
  readonly guests: readonly { readonly name: string; readonly mailAddress: string }[];
}

/** A meeting of a committee that is not typed yet. */
export function emptyMeeting(committeeId: string): MeetingDraft {
  return {
    committeeId,
    title: '',
    day: '',
    from: '',
    until: '',
    place: '',
    onlineAddress: '',
    notes: '',
    isPublic: false,
    guests: [],
  };
}

/** The fields of a meeting that stands already. */
export function draftOf(meeting: MeetingDetails): MeetingDraft {
  const { committeeId, title, startsAt, endsAt, place, onlineAddress, notes, isPublic, guests } = meeting;
  return {
    committeeId: committeeId ?? '',
    title,
    day: dayInGermany(new Date(startsAt)),
    from: clockInGermany(startsAt),
    until: clockInGermany(endsAt),
    place: place ?? '',
    onlineAddress: onlineAddress ?? '',
    notes,
    isPublic,
    guests,
  };
}

/** “Wie letztes Mal”: everything but the day. */
export function draftLike(meeting: MeetingDetails): MeetingDraft {
  return { ...draftOf(meeting), day: '' };
}

/** What is sent. Nothing is judged here: an empty field is sent as such, and the server says what is missing. */
export function toMeeting(draft: MeetingDraft, likeMeetingId: string | null): PlanMeeting {
  const { day, from, until, committeeId, guests, ...rest } = draft;
  return {
    ...rest,
    committeeId: committeeId === '' ? null : committeeId,
    likeMeetingId,
    startsAt: instantInGermany(day, from),
    endsAt: instantInGermany(day, until),
    guests: guests.map((guest) => ({ ...guest })),
  };
}
