import type { Instant } from '#libs/calendar';

/** “Art einer Sitzung”: by the committee that meets; a workshop belongs to the making of a concept and is open to all members. */
export const MEETING_KINDS = ['working-circle', 'steering-group', 'working-group', 'workshop'] as const;

/** One of {@link MEETING_KINDS}. */
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** “Stand einer Sitzung”. `held`: it took place, its minutes are a draft; `minutes-released`: they are locked. */
export const MEETING_STATES = ['planned', 'invited', 'held', 'minutes-released', 'cancelled'] as const;

/** One of {@link MEETING_STATES}. */
export type MeetingState = (typeof MEETING_STATES)[number];

/** “Gast einer Sitzung”: under the name of an association, office or function, with a functional mailbox. */
export interface MeetingGuest {
  readonly name: string;
  readonly mailAddress: string;
}

/** What a meeting is, as those who keep it say. */
export interface MeetingDetails {
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string | null;
  /** Where it meets online; a link. */
  readonly onlineAddress: string | null;
  readonly notes: string;
  /** Whether day, title and place stand on the public pages. Its papers never do. */
  readonly isPublic: boolean;
  /** Beyond those who have a seat in the committee. */
  readonly guests: readonly MeetingGuest[];
}

/** “Sitzung”. */
export interface Meeting extends MeetingDetails {
  readonly id: string;
  readonly kind: MeetingKind;
  /** Null for a workshop. */
  readonly committeeId: string | null;
  readonly state: MeetingState;
  /** Why it was cancelled; null otherwise. */
  readonly stateReason: string | null;
  /** Raised by each change that those invited are told (SEQUENCE of RFC 5545). */
  readonly sequence: number;
  /** Raised by each change. */
  readonly version: number;
}
