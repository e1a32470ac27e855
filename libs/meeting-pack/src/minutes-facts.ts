import type { LocalDate } from '#libs/calendar';
import type { MeetingHead } from './pack-facts.js';

/** A decision as the minutes quote it. */
export interface MinutesDecision {
  readonly number: string;
  readonly subject: string;
  readonly wording: string;
  /** „7 dafür, 1 dagegen, 2 Enthaltungen“; empty where nobody counted. */
  readonly votes: string;
}

/** Who does what until when. */
export interface MinutesTask {
  readonly wording: string;
  readonly ownerName: string;
  readonly dueOn: LocalDate;
}

/** What the minutes say under one item. */
export interface MinutesPaperEntry {
  readonly number: number;
  readonly title: string;
  readonly minutes: string;
  readonly decisions: readonly MinutesDecision[];
  readonly tasks: readonly MinutesTask[];
}

/** “Niederschrift” on paper. */
export interface MinutesFacts extends MeetingHead {
  /** Null: not released, a draft. */
  readonly version: {
    readonly number: number;
    readonly releasedByName: string;
    readonly reason: string | null;
  } | null;
  readonly entries: readonly MinutesPaperEntry[];
  /** Organisations and guests that were there, with how many people. */
  readonly present: readonly { readonly name: string; readonly people: number }[];
  readonly absent: readonly string[];
}
