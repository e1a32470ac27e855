import type { LocalDate } from '#libs/calendar';

/** “Suchwort für Kurse”: letters and digits of `foldText`, and whom and what it names besides a course. */
export interface OfferingWord {
  readonly text: string;
  readonly providerIds: readonly string[];
  readonly formatCodes: readonly string[];
  readonly siteIds: readonly string[];
}

/** A course that was found, with the keys of what it is known by. */
export interface WordedOffering {
  readonly id: string;
  readonly title: string;
  readonly externalKey: string;
  readonly providerId: string;
  readonly formatCode: string;
  readonly startsOn: LocalDate;
  readonly siteIds: readonly string[];
}
