import type { Instant } from '#libs/calendar';
import type { KursnetChange, KursnetCourse, KursnetStanding, KursnetValue, NotedEntry } from '#libs/kursnet';
import type { OfferingRecord } from '../offerings/index.js';

/** “Eintrag in KURSNET”: that a provider said it stands there, when, and with which texts. */
export interface KursnetMark {
  readonly offeringId: string;
  readonly providerId: string;
  readonly markedAt: Instant;
  readonly entry: NotedEntry;
}

/** “Spickzettel” of a course, compared with what its provider entered last. */
export interface KursnetSheet {
  readonly offering: OfferingRecord;
  readonly course: KursnetCourse;
  readonly values: readonly KursnetValue[];
  readonly markedAt: Instant | null;
  readonly changes: readonly KursnetChange[];
  /** Null where there is nothing to do. */
  readonly standing: KursnetStanding | null;
}

/** “Anbieter bei KURSNET”, as the district enters it from the account of the provider there. */
export interface KursnetAccount {
  readonly supplierNumber: string;
  readonly catalogueNumber: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

/** “XML-Lieferung”: switched on by the district for one provider. */
export interface KursnetDelivery extends KursnetAccount {
  readonly providerId: string;
  readonly switchedOnAt: Instant;
  /** Who switched it on; null once the account is gone. */
  readonly accountId: string | null;
  /** Files written so far. */
  readonly sequence: number;
}
