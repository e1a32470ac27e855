import type { Decision } from '#libs/decision';
import type { ActionPoint, AgendaItem, Invitee, Meeting, MinutesVersion } from '#libs/meeting';

/** Somebody invited, with a name. */
export interface NamedInvitee extends Invitee {
  readonly name: string;
}

/** A task with the names around it. */
export interface NamedActionPoint extends ActionPoint {
  readonly ownerName: string;
  readonly meetingTitle: string;
  /** “Überfällig” today. */
  readonly isOverdue: boolean;
}

/** An item with its number on the paper (null while it is not taken up) and who proposed it. */
export interface NamedAgendaItem extends AgendaItem {
  readonly number: number | null;
  readonly suggestedByName: string | null;
}

/** “Sitzung, wie jemand sie sieht”, in a list. */
export interface MeetingView {
  readonly meeting: Meeting;
  /** Null for a workshop. */
  readonly committeeName: string | null;
  readonly mayKeep: boolean;
  /** What the own organisation was asked and answered; null where it is not invited. */
  readonly own: Invitee | null;
  readonly invited: number;
  readonly coming: number;
  readonly people: number;
}

/** “Sitzung” with all that belongs to it. */
export interface MeetingDetailsView extends MeetingView {
  readonly items: readonly NamedAgendaItem[];
  readonly plannedMinutes: number;
  readonly invitees: readonly NamedInvitee[];
  readonly actionPoints: readonly NamedActionPoint[];
  readonly decisions: readonly Decision[];
  readonly versions: readonly (MinutesVersion & { readonly releasedByName: string })[];
  /** Organisations that could look after a task. */
  readonly owners: readonly { readonly id: string; readonly name: string }[];
}
