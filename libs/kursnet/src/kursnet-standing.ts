import { addMonths, daysBetween, type LocalDate } from '#libs/calendar';

/**
 * “Stand der Meldung an KURSNET”: entered, but it falls out; not entered yet; changed since; entered so long ago that it has to be looked
 * at again; in order. The earlier ones are the more urgent.
 */
export const KURSNET_STANDINGS = ['to-remove', 'missing', 'changed', 'unchecked', 'current'] as const;

/** One of {@link KURSNET_STANDINGS}. */
export type KursnetStanding = (typeof KURSNET_STANDINGS)[number];

/** What is known of the entry of a course. `markedOn` null: nobody said yet that it stands in KURSNET. */
export interface EntryFacts {
  readonly markedOn: LocalDate | null;
  readonly changes: number;
  /** Neither over nor called off. */
  readonly isLive: boolean;
}

/** How a course stands on a day; null where there is nothing to do any more: it is not live and not in KURSNET. */
export function kursnetStanding(
  { markedOn, changes, isLive }: EntryFacts,
  { today, refreshDays }: { readonly today: LocalDate; readonly refreshDays: number },
): KursnetStanding | null {
  if (!isLive) return markedOn === null ? null : 'to-remove';
  if (markedOn === null) return 'missing';
  if (changes > 0) return 'changed';
  return daysBetween(markedOn, today) >= refreshDays ? 'unchecked' : 'current';
}

/** “Meldepflichtig”: courses that begin within the next months, today and the last day included (Trägerrundschreiben 08/2016). */
export function isToBeNotified(startsOn: LocalDate, today: LocalDate, months: number): boolean {
  return startsOn >= today && startsOn <= addMonths(today, months);
}
