import type { Ags } from './municipality.js';

/** “Verkehrsmittel”. */
export type TravelMode = 'public-transport' | 'car' | 'walking';

/** Where minutes come from: a person's correction beats an imported matrix beats an estimate. */
export type TravelTimeOrigin = 'corrected' | 'measured' | 'estimated';

/** “Reisezeit”: whole minutes from a Gemeinde to a Kursort, one way. */
export interface TravelTime {
  readonly ags: Ags;
  readonly siteId: string;
  readonly mode: TravelMode;
  readonly minutes: number;
  readonly origin: TravelTimeOrigin;
}
