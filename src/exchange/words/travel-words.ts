import type { TravelMode, TravelTimeOrigin } from '#libs/region';
import type { CodeChoice } from '../reading/read-cell.js';

/** “Verkehrsmittel” as people write them. */
export const MODE_WORDS: readonly CodeChoice<TravelMode>[] = [
  { code: 'public-transport', names: ['ÖPNV', 'Bus und Bahn', 'public-transport'] },
  { code: 'car', names: ['Auto', 'Pkw', 'car'] },
  { code: 'walking', names: ['zu Fuß', 'walking'] },
];

/** “Herkunft der Minuten” as people write it; estimated ones are never imported. */
export const ORIGIN_WORDS: readonly CodeChoice<Exclude<TravelTimeOrigin, 'estimated'>>[] = [
  { code: 'measured', names: ['gemessen', 'Fahrplan', 'measured'] },
  { code: 'corrected', names: ['korrigiert', 'von Hand', 'corrected'] },
];
