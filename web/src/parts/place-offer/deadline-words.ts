import { placeOfferTexts } from '../../texts/place-offer.js';
import { daysBetween } from '../words/dates.js';

/** A deadline as people feel it: how much is left, and how pressing that is. */
export interface DeadlineWords {
  readonly words: string;
  readonly kind: 'info' | 'warning' | 'danger';
}

/** “heute”, “morgen”, “noch 3 Tage”, “Frist abgelaufen”; the last two days stand out. */
export function deadlineWords(until: string, today: string): DeadlineWords {
  const days = daysBetween(today, until);
  if (days < 0) return { words: placeOfferTexts.deadlineOver, kind: 'danger' };
  if (days === 0) return { words: placeOfferTexts.today, kind: 'danger' };
  if (days === 1) return { words: placeOfferTexts.tomorrow, kind: 'warning' };
  return { words: placeOfferTexts.daysLeft(days), kind: 'info' };
}
