import type { LocalDate } from '#libs/calendar';
import {
  freePlaces,
  freshnessOn,
  heldPlaces,
  nextEntry,
  offeringStateOn,
  type Freshness,
  type OfferingState,
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

/** What is kept beside an offering for reading, as it stands on `day`. */
export interface OfferingDocument {
  /** The JSON of one item of the list. */
  readonly text: string;
  readonly day: LocalDate;
  /** The start of the last section: after it nobody can enter any more. */
  readonly lastEntryOn: LocalDate;
  /** Somebody who looks for a place can count on one: a section to come has one, and the figures are not too old. */
  readonly isEnterable: boolean;
}

/**
 * “Leseseite eines Kursangebots”: written beside the row in the same transaction, so that a list reads one text for each item and
 * parses nothing. Valid for one day: states and freshness move with the calendar.
 */
export function offeringDocument(offering: OfferingRecord, context: DocumentContext): OfferingDocument {
  const { today } = context;
  const state = offeringStateOn(offering, today, context.atRiskDays);
  const entry = nextEntry({ ...offering, state }, today);
  const freshness = freshnessOn(offering.confirmedOn, today, context);
  return {
    text: itemText(offering, context, { state, entry, freshness }),
    day: today,
    lastEntryOn: offering.sections.reduce(
      (last, { startsOn }) => (startsOn > last ? startsOn : last),
      offering.startsOn,
    ),
    isEnterable: entry !== null && freshness !== 'excluded',
  };
}

interface Today {
  readonly state: OfferingState;
  readonly entry: Section | null;
  readonly freshness: Freshness;
}

function itemText(offering: OfferingRecord, context: DocumentContext, today: Today): string {
  return JSON.stringify({
    id: offering.id,
    title: offering.title,
    providerId: offering.providerId,
    providerName: context.providerName,
    courseTypeCode: offering.courseTypeCode,
    formatCode: offering.formatCode,
    state: today.state,
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
    nextEntry: today.entry === null ? null : withFree(offering, today.entry),
    isFilledFromList: offering.isFilledFromList,
    mergedIntoId: offering.mergedIntoId,
    confirmedOn: offering.confirmedOn,
    freshness: today.freshness,
    isExample: context.isExample,
    version: offering.version,
  });
}

/** A section with what is held and free in it. */
export function withFree(
  offering: OfferingRecord,
  section: Section,
): Section & { readonly held: number; readonly free: number } {
  return {
    ...section,
    held: heldPlaces(offering, section.number),
    free: freePlaces(offering, section),
  };
}
