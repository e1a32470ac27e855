import type { Ags, Coordinates } from '#libs/region';
import { OFFERING_HEADINGS, type OfferingHeading } from './offering-columns.js';
import type { OfferingLine } from './offering-line.js';

/** “Bekannter Kursort”, as far as a table may speak of it. */
export interface KnownSite {
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string;
  readonly ags: Ags | null;
  readonly place: Coordinates;
}

/** What a table says of a site; null where it says nothing. */
export type SiteClaim = Pick<OfferingLine, 'street' | 'postcode' | 'town' | 'ags' | 'latitude' | 'longitude'>;

/** About 200 metres: farther apart are two places, nearer is a question of where the door is. */
const SAME_PLACE_DEGREES = 0.002;

/** “Widerspruch zum bekannten Kursort”: the columns that say something else. What the table leaves empty contradicts nothing. */
export function contradictedColumns(known: KnownSite, claim: SiteClaim): readonly OfferingHeading[] {
  const { street, postcode, town, ags, latitude, longitude } = OFFERING_HEADINGS;
  return [
    ...(differs(known.street, claim.street) ? [street] : []),
    ...(differs(known.postcode, claim.postcode) ? [postcode] : []),
    ...(differs(known.town, claim.town) ? [town] : []),
    ...(differs(known.ags, claim.ags) ? [ags] : []),
    ...(isElsewhere(known.place.latitude, claim.latitude) ? [latitude] : []),
    ...(isElsewhere(known.place.longitude, claim.longitude) ? [longitude] : []),
  ];
}

/** What a table must say of a site that nobody knows yet: the address, and the Gemeinde or the coordinates. */
export function missingColumns(claim: SiteClaim): readonly OfferingHeading[] {
  const { street, postcode, town, ags, latitude, longitude } = OFFERING_HEADINGS;
  const hasPlace = claim.latitude !== null && claim.longitude !== null;
  const hasHalfPlace = (claim.latitude === null) !== (claim.longitude === null);
  return [
    ...(claim.street === null ? [street] : []),
    ...(claim.postcode === null ? [postcode] : []),
    ...(claim.town === null ? [town] : []),
    ...(claim.ags === null && !hasPlace ? [ags] : []),
    ...(hasHalfPlace ? [claim.latitude === null ? latitude : longitude] : []),
  ];
}

function differs(known: string | null, claimed: string | null): boolean {
  return claimed !== null && known !== null && plain(known) !== plain(claimed);
}

/** „Beispielstr. 1“ and „Beispielstraße 1“ are one address. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/stra(?:ß|ss)e\b/, 'str')
    .replaceAll(/[\s.,-]/g, '');
}

function isElsewhere(known: number, claimed: number | null): boolean {
  return claimed !== null && Math.abs(known - claimed) > SAME_PLACE_DEGREES;
}
