import type { Instant, LocalDate } from '#libs/calendar';
import type { KursnetCourse } from '../kursnet-course.js';
import type { KursnetValue } from '../kursnet-field.js';

/** A course with its Spickzettel of a day. */
export interface OpenQcatCourse {
  readonly today: LocalDate;
  readonly course: KursnetCourse;
  readonly values: readonly KursnetValue[];
}

/** “Anbieter” as KURSNET knows it, and which delivery this is. */
export interface OpenQcatSender {
  readonly name: string;
  readonly mailAddress: string;
  /** “Anbieternummer” and “Katalognummer” of the account at KURSNET. */
  readonly supplierNumber: string;
  readonly catalogueNumber: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  /** The first delivery is 1, each further one counts up. */
  readonly sequence: number;
  readonly writtenAt: Instant;
}
