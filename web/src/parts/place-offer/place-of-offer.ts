import type { PlaceOffer } from '../../api/types.js';
import type { OfferedPlace } from './offered-place.js';

/** The place of an offer, for members. */
export function placeOfOffer({ course, children }: PlaceOffer): OfferedPlace {
  return { ...course, courseTitle: course.title, children };
}
