import type { EnterSite, KeptSite } from '../../api/types.js';

/** What stands in the fields of a site. */
export interface SiteDraft {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly ags: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly stepFree: 'yes' | 'no' | 'unknown';
}

/** A site not yet typed. */
export const EMPTY_SITE: SiteDraft = {
  name: '',
  street: '',
  postcode: '',
  town: '',
  ags: '',
  latitude: '',
  longitude: '',
  stepFree: 'unknown',
};

/** The fields of a site that is there. */
export function draftOfSite(site: KeptSite): SiteDraft {
  return {
    name: site.name,
    street: site.street ?? '',
    postcode: site.postcode ?? '',
    town: site.town,
    ags: site.ags ?? '',
    latitude: degrees(site.latitude),
    longitude: degrees(site.longitude),
    stepFree: site.isStepFree === null ? 'unknown' : site.isStepFree ? 'yes' : 'no',
  };
}

/** What is sent; what is no number is sent as none that can be, for the server to say so. */
export function toSite(draft: SiteDraft): EnterSite {
  return {
    name: draft.name.trim(),
    street: draft.street.trim() || null,
    postcode: draft.postcode.trim() || null,
    town: draft.town.trim(),
    ags: draft.ags || null,
    latitude: toDegrees(draft.latitude),
    longitude: toDegrees(draft.longitude),
    isStepFree: draft.stepFree === 'unknown' ? null : draft.stepFree === 'yes',
  };
}

const IMPOSSIBLE = 999;

function degrees(value: number): string {
  return String(value).replace('.', ',');
}

function toDegrees(text: string): number | null {
  if (text.trim() === '') return null;
  const value = Number(text.replace(',', '.'));
  return Number.isNaN(value) ? IMPOSSIBLE : value;
}
