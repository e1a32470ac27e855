import type { NoticeReason } from '#libs/gap-notice';

/** One gap as it stands in a mail: every value is a finished German text. */
export interface LetterGap {
  readonly title: string;
  readonly people: string;
  readonly wait: string;
  readonly severity: string;
  readonly cause: string;
  readonly nearest: string;
  /** What would help most cheaply; null where nothing is known. */
  readonly suggestion: string | null;
  /** Who answered what, or who did not answer; empty where the heading has nothing to say about answers. */
  readonly remarks: readonly string[];
  readonly href: string;
}

/** One heading of a digest with its gaps. */
export interface LetterPart {
  readonly reason: NoticeReason;
  readonly heading: string;
  readonly gaps: readonly LetterGap[];
}

/** “Schreiben zur Lückenmeldung”: everything the templates need, ready to be printed. */
export interface NoticeLetter {
  readonly organisationName: string;
  readonly districtName: string;
  readonly checkedOn: string;
  readonly answerUntil: string;
  /** False where the digest only reports what others did or left undone. */
  readonly asksForAnswer: boolean;
  readonly answerHref: string;
  readonly parts: readonly LetterPart[];
}
