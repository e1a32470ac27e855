import type { LocalDate } from '#libs/calendar';
import {
  freePlaces,
  freshnessOn,
  nextEntry,
  offeringStateOn,
  type Freshness,
  type Section,
} from '#libs/course-catalogue';
import type { OfferingRecord } from './offering-record.js';

/** What the document says that the record alone does not know. All of it changes at most once a day or with its own rows. */
export interface DocumentContext {
  readonly today: LocalDate;
  readonly providerName: string;
  readonly isExample: boolean;
  readonly sites: readonly {
    readonly id: string;
    readonly name: string;
    readonly town: string;
    readonly ags: string | null;
  }[];
  readonly atRiskDays: number;
  readonly staleDays: number;
  readonly excludedDays: number;
}

/**
 * “Leseseite eines Kursangebots”: the JSON of one item of the list, written beside the row in the same transaction, so that a list
 * reads one text for each item and parses nothing. Valid for one day: states and freshness move with the calendar.
 */
export function offeringDocument(offering: OfferingRecord, context: DocumentContext): string {
  const entry = nextEntry(offering, context.today);
  const freshness: Freshness = freshnessOn(offering.confirmedOn, context.today, context);
  return JSON.stringify({
    id: offering.id,
    title: offering.title,
    providerId: offering.providerId,
    providerName: context.providerName,
    courseTypeCode: offering.courseTypeCode,
    formatCode: offering.formatCode,
    state: offeringStateOn(offering, context.today, context.atRiskDays),
    reasonCode: offering.reasonCode,
    form: offering.form,
    startsOn: offering.startsOn,
    endsOn: offering.endsOn,
    minimumSize: offering.minimumSize,
    maximumSize: offering.maximumSize,
    weeklyUnits: offering.weeklyUnits,
    dayparts: offering.dayparts,
    timesNote: offering.timesNote,
    childcare: offering.childcare,
    sites: context.sites,
    sections: offering.sections.map((section) => withFree(offering, section)),
    nextEntry: entry === null ? null : withFree(offering, entry),
    confirmedOn: offering.confirmedOn,
    freshness,
    isExample: context.isExample,
    version: offering.version,
  });
}

function withFree(offering: OfferingRecord, section: Section): Section & { readonly free: number } {
  return { ...section, free: freePlaces(offering, section) };
}
