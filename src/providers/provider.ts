import type { Period } from '#libs/calendar';
import type { Coordinates } from '#libs/region';

/** “Kursträger”: an organisation that teaches. Its id is that of the organisation. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** The key by which imports recognise it. */
  readonly externalKey: string | null;
}

/** “Kursort”: where a provider teaches. `externalKey` is unique within the provider. */
export interface Site {
  readonly id: string;
  readonly providerId: string;
  readonly externalKey: string;
  readonly name: string;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string;
  /** Null outside the district. */
  readonly ags: string | null;
  readonly place: Coordinates;
  /** Nobody said where the house stands: `place` is the centre of its Gemeinde. */
  readonly isPlaceApproximate: boolean;
  /** Null where nobody said. */
  readonly isStepFree: boolean | null;
}

/** A site as it is given; where nothing is said about its place, that is exact. */
export type GivenSite = Omit<Site, 'id' | 'isPlaceApproximate'> & Partial<Pick<Site, 'isPlaceApproximate'>>;

/** “Zulassung”: a provider may teach a Kursart at a site (IntV §18(2)); at most five years (§20(2)). */
export interface Approval extends Period {
  readonly siteId: string;
  readonly courseTypeCode: string;
}
