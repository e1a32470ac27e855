import type { Meeting } from '#libs/meeting';
import type { MailedItem, MeetingNews } from './mails/write-meeting-mail.js';

/** What all who are told of one meeting read, whoever they are. */
export interface MeetingTelling {
  readonly news: MeetingNews;
  readonly meeting: Meeting;
  readonly committeeName: string;
  readonly agenda: readonly MailedItem[];
  /** Why minutes are corrected, or a meeting is off. */
  readonly reason: string | null;
  /** Makes the fact of this news one that is told once: the sequence of the meeting, or the version of its minutes. */
  readonly count: number;
}
