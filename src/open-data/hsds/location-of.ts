import type { Site } from '../../providers/index.js';
import { derivedId } from '../../platform/ids/derived-id.js';
import type { HsdsLocation } from './hsds.js';

/** A Kursort with its address. Whether it is free of steps is said where somebody said so. */
export function locationOf(site: Site, state: string): HsdsLocation {
  const { id, name, street, postcode, town, place, isStepFree } = site;
  return {
    id,
    location_type: 'physical',
    name,
    latitude: place.latitude,
    longitude: place.longitude,
    addresses: [
      {
        id: derivedId('address', id),
        location_id: id,
        address_1: street ?? '',
        city: town,
        state_province: state,
        postal_code: postcode ?? '',
        country: 'DE',
        address_type: 'physical',
      },
    ],
    ...(isStepFree === null
      ? {}
      : {
          accessibility: [
            {
              id: derivedId('accessibility', id),
              location_id: id,
              description: isStepFree ? 'stufenlos erreichbar' : 'nicht stufenlos erreichbar',
            },
          ],
        }),
  };
}
