import { addDays, type LocalDate } from '#libs/calendar';
import type { GapNotice, NoticeItem, Recipient } from './gap-notice.js';

/** “Tage einer Meldung”. */
export interface DigestDays {
  readonly checkedOn: LocalDate;
  /** Days in which a notice is to be answered. */
  readonly deadlineDays: number;
}

/** “Sammelmeldung”: one for each recipient and check, however many gaps there are; null where there is nothing to tell. */
export function composeDigest(
  { organisationId }: Recipient,
  items: readonly NoticeItem[],
  { checkedOn, deadlineDays }: DigestDays,
): GapNotice | null {
  if (items.length === 0) return null;
  return { organisationId, checkedOn, answerUntil: addDays(checkedOn, deadlineDays), items };
}
