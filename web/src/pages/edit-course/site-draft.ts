import type { EnterSite, Municipality } from '../../api/types.js';

/** What stands in the fields of a new Kursort. */
export interface SiteDraft {
  readonly name: string;
  readonly ags: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly stepFree: 'unknown' | 'yes' | 'no';
  readonly latitude: string;
  readonly longitude: string;
}

/** A Kursort not yet typed. */
export const EMPTY_SITE: SiteDraft = {
  name: '',
  ags: '',
  street: '',
  postcode: '',
  town: '',
  stepFree: 'unknown',
  latitude: '',
  longitude: '',
};

/** Degrees as people here write them. */
export function degreesText(degrees: number): string {
  return degrees.toFixed(5).replace('.', ',');
}

/** A number with comma or point; null where nothing stands, NaN for what is no number: the server says what is wrong. */
export function readDegrees(text: string): number | null {
  return text.trim() === '' ? null : Number(text.trim().replace(',', '.'));
}

/** What is sent. */
export function toSite(draft: SiteDraft): EnterSite {
  const { name, ags, street, postcode, town, stepFree, latitude, longitude } = draft;
  return {
    name: name.trim(),
    ags: ags || null,
    street: street.trim() || null,
    postcode: postcode.trim() || null,
    town: town.trim(),
    isStepFree: stepFree === 'unknown' ? null : stepFree === 'yes',
    latitude: readDegrees(latitude),
    longitude: readDegrees(longitude),
  };
}

/** The Gemeinde knows its postcode and its name; what was typed stays. */
export function withMunicipality(draft: SiteDraft, one: Municipality | undefined): Partial<SiteDraft> {
  if (one === undefined) return { ags: '' };
  return {
    ags: one.ags,
    town: draft.town || (one.name.split(',')[0] ?? one.name),
    postcode: draft.postcode || (one.postcode ?? ''),
  };
}
