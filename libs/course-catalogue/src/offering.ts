import type { LocalDate } from '#libs/calendar';
import type { Daypart } from './course-format.js';
import type { LanguageLevel } from './language-level.js';

/**
 * “Stand eines Kursangebots”. planned → open → secured | at-risk → started → ended; postponed, merged and cancelled end a
 * planned course with a reason.
 */
export const OFFERING_STATES = [
  'planned',
  'open',
  'secured',
  'at-risk',
  'started',
  'ended',
  'postponed',
  'merged',
  'cancelled',
] as const;
/** One of {@link OFFERING_STATES}. */
export type OfferingState = (typeof OFFERING_STATES)[number];

/** “Kursform”: a form is no Kursart (IntV §14(3)). */
export const OFFERING_FORMS = ['on-site', 'hybrid', 'online'] as const;
/** One of {@link OFFERING_FORMS}. */
export type OfferingForm = (typeof OFFERING_FORMS)[number];

/** “Kursabschnitt”: 100 UE with a level and a start of its own; people may enter at each (IntV §11(1)). */
export interface Section {
  readonly number: number;
  readonly level: LanguageLevel;
  readonly startsOn: LocalDate;
  /** Places taken from this section on, as the provider counts them; places held for offers are not among them. */
  readonly taken: number;
}

/**
 * “Zurückgehaltener Platz”: kept for one Platzangebot from the day it is made until the provider has registered the person or the
 * offer is off. It holds from its section on, and children's places beside it. The provider's own figures never contain it, so that
 * an import cannot take it away.
 */
export interface PlaceHold {
  /** The id of the Platzangebot. */
  readonly id: string;
  readonly sectionNumber: number;
  readonly children: number;
}

/** “Kinderbeaufsichtigung” beside a course (IntV §4a(2)). Places are children, not parents. */
export interface Childcare {
  readonly places: number;
  readonly taken: number;
  readonly minimumAgeYears: number;
}

/** “Kursangebot”: one course at one site, or at several (Verbundkurs). The first site is the main one. */
export interface Offering {
  readonly id: string;
  readonly providerId: string;
  readonly siteIds: readonly string[];
  readonly title: string;
  readonly courseTypeCode: string;
  readonly formatCode: string;
  readonly state: OfferingState;
  readonly form: OfferingForm;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly minimumSize: number;
  readonly maximumSize: number;
  readonly weeklyUnits: number;
  readonly dayparts: readonly Daypart[];
  readonly childcare: Childcare | null;
  readonly sections: readonly Section[];
  readonly holds: readonly PlaceHold[];
  /** “Aus der gemeinsamen Warteliste füllen”: free places are offered to the next on the list by themselves. */
  readonly isFilledFromList: boolean;
  /** The day the provider last said that the figures are right. */
  readonly confirmedOn: LocalDate;
}
