import type { Barrier } from './barrier.js';
import type { Ags, Coordinates } from './municipality.js';
import type { TravelTime, TravelTimeOrigin } from './travel-time.js';

/** A site as far as the way to it is concerned. */
export interface SitePlace {
  readonly id: string;
  readonly place: Coordinates;
}

/** One site within reach of a Gemeinde. */
export interface ReachableSite {
  readonly siteId: string;
  readonly minutes: number;
  readonly origin: TravelTimeOrigin;
  /** Crossings of barriers that estimated minutes lead over, in the order of the way; only said of single pairs. */
  readonly crossings?: readonly string[];
}

/**
 * “Erreichbarkeit”: for every Gemeinde the sites within a limit, nearest first (ties by site id). Known minutes (corrected
 * before measured) stand as they are; all other pairs are estimated from the great-circle distance and the barriers between.
 */
export interface Reachability {
  /** Sites at most `limitMinutes` away; empty for an unknown Gemeinde. `limitMinutes` up to the limit it was built for. */
  sitesWithin(ags: Ags, limitMinutes: number): readonly ReachableSite[];
  /** Minutes of one pair, whatever the limit; null where the Gemeinde or the site is unknown, or no way leads across. */
  between(ags: Ags, siteId: string): ReachableSite | null;
}

/** How minutes are estimated where no matrix says them: great-circle km × detour factor at a set speed, by crossings where need be. */
export interface TravelEstimate {
  readonly detourFactor: number;
  readonly speedKmh: number;
  readonly barriers?: readonly Barrier[];
}

/** What a reachability is built from. */
export interface ReachabilitySource {
  readonly municipalities: readonly { readonly ags: Ags; readonly centre: Coordinates }[];
  readonly sites: readonly SitePlace[];
  readonly known: readonly TravelTime[];
  readonly estimate: TravelEstimate;
  /** The longest way anybody will ask for, minutes; farther pairs are not stored. */
  readonly limitMinutes: number;
}
