import type { Reminder, StepReason } from '#libs/referral';

/** What a case reached, or what became of it because nobody acted in time. */
export type DigestNews =
  Reminder | { readonly kind: 'expired'; readonly reasonCode: StepReason } | { readonly kind: 'unanswered' };

/** One line of a digest: a case of the office, and its news. */
export interface DigestLine {
  readonly referralId: string;
  readonly code: string;
  readonly news: DigestNews;
}

/** “Sammelmail zu Fristen” of one office and day. */
export interface ClockDigest {
  readonly officeId: string;
  readonly lines: readonly DigestLine[];
}
