import type { ConfirmOfferings, OfferingToConfirm, OfferingsToConfirm } from '../../api/types.js';

/** What stands in the fields, by {@link fieldKey}; a field nobody touched is absent. */
export type TypedPlaces = Readonly<Record<string, string>>;

/** The key of one section's field. */
export function fieldKey(offeringId: string, section: number): string {
  return `${offeringId}.${section}`;
}

/** The text of a field: what was typed, else what the server knows. */
export function shownPlaces(offering: OfferingToConfirm, section: number, typed: TypedPlaces): string {
  const known = offering.sections.find(({ number }) => number === section)?.free ?? 0;
  return typed[fieldKey(offering.id, section)] ?? String(known);
}

/** Whether the text is a number of free places this offering can have. */
export function isPossible(text: string, offering: OfferingToConfirm): boolean {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) <= offering.maximumSize;
}

/** The keys of all fields that hold no possible number. */
export function impossibleFields(asked: OfferingsToConfirm, typed: TypedPlaces): readonly string[] {
  return asked.offerings.flatMap((offering) =>
    offering.sections
      .filter(({ number }) => !isPossible(shownPlaces(offering, number, typed), offering))
      .map(({ number }) => fieldKey(offering.id, number)),
  );
}

/** Whether anything differs from what the server knows. */
export function hasChanges(asked: OfferingsToConfirm, typed: TypedPlaces): boolean {
  return asked.offerings.some((offering) =>
    offering.sections.some(({ number, free }) => shownPlaces(offering, number, typed) !== String(free)),
  );
}

/**
 * What is sent: people ask for free places, the wire knows taken ones. A section that nobody changed keeps its taken places, also
 * where they do not add up with the size.
 */
export function toConfirmation(asked: OfferingsToConfirm, typed: TypedPlaces): ConfirmOfferings {
  return {
    offerings: asked.offerings.map((offering) => ({
      id: offering.id,
      sections: offering.sections.map(({ number, free, taken }) => {
        const typedFree = Number(shownPlaces(offering, number, typed));
        return { number, taken: typedFree === free ? taken : offering.maximumSize - typedFree };
      }),
    })),
  };
}
