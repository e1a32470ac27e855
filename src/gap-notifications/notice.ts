import type { Instant, LocalDate } from '#libs/calendar';
import type { GapNotice, GivenAnswer, NoticeReason, ToldState } from '#libs/gap-notice';

/** How a mail of a notice stands in the journal. */
export type NoticeMailState = 'waiting' | 'claimed' | 'sent' | 'failed';

/** “Gemeldet an”: one line of a notice, with the mail that carried it. */
export interface ToldLine extends ToldState {
  readonly mailState: NoticeMailState;
  readonly sentAt: Instant | null;
}

/** “Lückenmeldung”, as it was sent. */
export interface SentNotice {
  readonly id: string;
  readonly organisationId: string;
  readonly checkedOn: LocalDate;
  readonly answerUntil: LocalDate;
  readonly mailId: string;
  readonly items: readonly SentNoticeItem[];
}

/** One gap of a notice; `people` as the recipient was told, null where the count was too small to be told. */
export interface SentNoticeItem {
  readonly gapId: string;
  readonly gapVersion: number;
  readonly reason: NoticeReason;
  readonly answers: number;
  readonly people: number | null;
}

/** A notice about to be written: what is sent, and what of the answer link is kept. */
export interface NewNotice extends SentNotice {
  readonly preparedAt: Instant;
  /** SHA-256 of the token, hexadecimal. */
  readonly tokenHash: string;
}

/** By which way an answer came: signed in, or by the link of the mail. */
export type AnswerChannel = 'session' | 'mail-link';

/** An answer about to be written. */
export interface NewAnswer extends GivenAnswer {
  readonly id: string;
  readonly channel: AnswerChannel;
}

/** A digest about to become a mail. */
export interface NoticeToWrite {
  readonly digest: GapNotice;
  /** By gap: how many answers of others there are. */
  readonly answersOfOthers: ReadonlyMap<string, number>;
  readonly smallCellThreshold: number;
}
