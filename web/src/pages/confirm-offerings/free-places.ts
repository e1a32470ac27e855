import type { ConfirmOfferings, OfferingToConfirm, OfferingsToConfirm } from '../../api/types.js';

/** What stands in the fields, by {@link fieldKey}; a field nobody touched is absent. */
export type TypedPlaces = Readonly<Record<string, string>>;

/** The key of the field of one section, or of the Kinderbeaufsichtigung. */
export function fieldKey(offeringId: string, place: number | 'childcare'): string {
  return `${offeringId}.${place}`;
}

/** One question of the page: how many places are free here? */
export interface PlacesField {
  readonly key: string;
  /** What the server knows. */
  readonly free: number;
  readonly maximum: number;
}

/** The fields of an offering: one for each section, one for the Kinderbeaufsichtigung where there is one. */
export function fieldsOf({
  id,
  maximumSize,
  sections,
  childcare,
}: OfferingToConfirm): readonly PlacesField[] {
  const ofSections = sections.map(({ number, free }) => ({
    key: fieldKey(id, number),
    free,
    maximum: maximumSize,
  }));
  if (childcare === null) return ofSections;
  const free = Math.max(0, childcare.places - childcare.taken);
  return [...ofSections, { key: fieldKey(id, 'childcare'), free, maximum: childcare.places }];
}

/** The text of a field: what was typed, else what the server knows. */
export function shownPlaces({ key, free }: PlacesField, typed: TypedPlaces): string {
  return typed[key] ?? String(free);
}

/** The fields that hold no possible number. */
export function impossibleFields(asked: OfferingsToConfirm, typed: TypedPlaces): readonly PlacesField[] {
  return asked.offerings
    .flatMap(fieldsOf)
    .filter((field) => !isPossible(shownPlaces(field, typed), field.maximum));
}

function isPossible(text: string, maximum: number): boolean {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) <= maximum;
}

/** Whether anything differs from what the server knows. */
export function hasChanges(asked: OfferingsToConfirm, typed: TypedPlaces): boolean {
  return asked.offerings.flatMap(fieldsOf).some((field) => shownPlaces(field, typed) !== String(field.free));
}

/**
 * What is sent: people ask for free places, the wire knows taken ones. What nobody changed keeps its taken places, also where they
 * do not add up with the size.
 */
export function toConfirmation(asked: OfferingsToConfirm, typed: TypedPlaces): ConfirmOfferings {
  return { offerings: asked.offerings.map((offering) => confirmed(offering, typed)) };
}

function confirmed(offering: OfferingToConfirm, typed: TypedPlaces): ConfirmOfferings['offerings'][number] {
  const fields = new Map(fieldsOf(offering).map((field) => [field.key, field]));
  const takenAt = (place: number | 'childcare', before: number): number => {
    const field = fields.get(fieldKey(offering.id, place));
    if (field === undefined) return before;
    const free = Number(shownPlaces(field, typed));
    return free === field.free ? before : field.maximum - free;
  };
  const { childcare } = offering;
  return {
    id: offering.id,
    sections: offering.sections.map(({ number, taken }) => ({ number, taken: takenAt(number, taken) })),
    ...(childcare === null ? {} : { childcareTaken: takenAt('childcare', childcare.taken) }),
  };
}
