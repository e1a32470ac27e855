import type { PlaceOffer } from '../../api/types.js';
import type { OfferedPlace } from './offered-place.js';

/** The place of an offer, as members see it: street and times of day stand on the sheet and at the course itself. */
export function placeOfOffer({ course, children }: PlaceOffer): OfferedPlace {
  const { title, providerName, siteName, town, sectionNumber, level, startsOn, timesNote } = course;
  return {
    courseTitle: title,
    providerName,
    siteName,
    street: null,
    postcode: null,
    town,
    sectionNumber,
    level,
    startsOn,
    endsOn: null,
    dayparts: [],
    timesNote,
    children,
  };
}
