import type { Ags, TravelTimeOrigin } from '#libs/region';
import { countFreePlaces } from './assignment/count-free-places.js';
import { indexSupply, isCounting } from './assignment/supply-index.js';
import type { CoverageQuestion } from './coverage-by-municipality.js';
import type { CoverageSnapshot } from './coverage-snapshot.js';

/** “Angebot in Reichweite” of one or several Gemeinden. */
export interface SupplyInReach {
  /** Places that count today and that at least one of the Gemeinden reaches; each place once. */
  readonly freePlacesInReach: number;
  /** The shortest way from one of them to such a place; null where there is none. */
  readonly nearestMinutes: number | null;
  /** Where these minutes come from; null where there are none. */
  readonly nearestOrigin: TravelTimeOrigin | null;
}

/**
 * “Angebot in Reichweite einer Verbandsgemeinde oder des Landkreises” for one question: neighbours share places, so what each
 * Gemeinde reaches has no sum. Gives a function of the Gemeinden, so that the offerings are looked through once.
 */
export function supplyInReach(
  snapshot: CoverageSnapshot,
  { formatCode, level = null }: CoverageQuestion,
): (members: readonly Ags[]) => SupplyInReach {
  const supply = indexSupply(snapshot);
  const bySite = supply.bySite(formatCode);
  const reachMinutes = supply.reachMinutesOf(formatCode);
  const counts = (index: number): boolean => {
    const indexed = supply.entries[index];
    return indexed !== undefined && isCounting(indexed) && (level === null || indexed.entry.level === level);
  };
  const hasPlaces = new Set([...bySite].filter(([, entries]) => entries.some(counts)).map(([site]) => site));
  return (members) => {
    const reached = members
      .flatMap((ags) => snapshot.reachability.sitesWithin(ags, reachMinutes))
      .filter(({ siteId }) => hasPlaces.has(siteId))
      .sort((a, b) => a.minutes - b.minutes);
    const entries = new Set(reached.flatMap(({ siteId }) => bySite.get(siteId) ?? []));
    return {
      freePlacesInReach: countFreePlaces(supply, entries, level),
      nearestMinutes: reached[0]?.minutes ?? null,
      nearestOrigin: reached[0]?.origin ?? null,
    };
  };
}
