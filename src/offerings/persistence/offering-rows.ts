import type { OfferingDocument } from '../offering-document.js';
import type { OfferingRecord } from '../offering-record.js';
import { OfferingSectionRow, OfferingSiteRow } from './offering-parts.entity.js';
import { OfferingRow } from './offering.entity.js';

/** The rows of one offering, without its document. */
export interface OfferingRows {
  readonly offering: Omit<OfferingRow, keyof ReturnType<typeof toDocumentColumns>>;
  readonly sites: readonly OfferingSiteRow[];
  readonly sections: readonly OfferingSectionRow[];
}

/** A record as rows. */
export function toRows(record: OfferingRecord): OfferingRows {
  const { childcare, siteIds, sections, dayparts, ...plain } = record;
  return {
    offering: {
      ...plain,
      dayparts: [...dayparts],
      childcarePlaces: childcare?.places ?? null,
      childcareTaken: childcare?.taken ?? null,
      childcareMinimumAgeYears: childcare?.minimumAgeYears ?? null,
    },
    sites: siteIds.map((siteId, position) => ({ offeringId: record.id, siteId, position })),
    sections: sections.map((section) => ({ offeringId: record.id, ...section })),
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
export function toRecord(
  row: OfferingRow,
  sites: readonly OfferingSiteRow[],
  sections: readonly OfferingSectionRow[],
): OfferingRecord {
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
  };
}
