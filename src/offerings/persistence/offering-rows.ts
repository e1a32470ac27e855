import type { OfferingDocument } from '../offering-document.js';
import type { OfferingRecord } from '../offering-record.js';
import { heldPlaces } from '#libs/course-catalogue';
import { OfferingHoldRow, OfferingSectionRow, OfferingSiteRow } from './offering-parts.entity.js';
import { OfferingRow } from './offering.entity.js';

/** The rows of one offering, without its document. */
export interface OfferingRows {
  readonly offering: Omit<OfferingRow, keyof ReturnType<typeof toDocumentColumns>>;
  readonly sites: readonly OfferingSiteRow[];
  readonly sections: readonly OfferingSectionRow[];
  readonly holds: readonly OfferingHoldRow[];
}

/** The parts of one offering, read from their tables. */
export type OfferingParts = Pick<OfferingRows, 'sites' | 'sections' | 'holds'>;

/** A record as rows. */
export function toRows(record: OfferingRecord): OfferingRows {
  const { childcare, siteIds, sections, holds, dayparts, ...plain } = record;
  return {
    offering: {
      ...plain,
      dayparts: [...dayparts],
      childcarePlaces: childcare?.places ?? null,
      childcareTaken: childcare?.taken ?? null,
      childcareMinimumAgeYears: childcare?.minimumAgeYears ?? null,
    },
    sites: siteIds.map((siteId, position) => ({ offeringId: record.id, siteId, position })),
    sections: sections.map((section) => ({
      offeringId: record.id,
      ...section,
      held: heldPlaces(record, section.number),
    })),
    holds: holds.map((hold) => ({ offeringId: record.id, ...hold })),
  };
}

/** A document as columns of its offering. */
export function toDocumentColumns(
  document: OfferingDocument,
): Pick<OfferingRow, 'document' | 'documentDay' | 'lastEntryOn' | 'isEnterable'> {
  const { text, day, lastEntryOn, isEnterable } = document;
  return { document: text, documentDay: day, lastEntryOn, isEnterable };
}

/** Rows as a record; parts in the order of position and number. */
export function toRecord(row: OfferingRow, { sites, sections, holds }: OfferingParts): OfferingRecord {
  const {
    childcarePlaces,
    childcareTaken,
    childcareMinimumAgeYears,
    document: _text,
    documentDay: _day,
    lastEntryOn: _last,
    isEnterable: _enterable,
    ...plain
  } = row;
  return {
    ...plain,
    childcare:
      childcarePlaces === null
        ? null
        : {
            places: childcarePlaces,
            taken: childcareTaken ?? 0,
            minimumAgeYears: childcareMinimumAgeYears ?? 0,
          },
    siteIds: [...sites].sort((a, b) => a.position - b.position).map(({ siteId }) => siteId),
    sections: [...sections]
      .sort((a, b) => a.number - b.number)
      .map(({ number, level, startsOn, taken }) => ({ number, level, startsOn, taken })),
    holds: [...holds]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, sectionNumber, children }) => ({ id, sectionNumber, children })),
  };
}
