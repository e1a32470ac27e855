import type { LocalDate } from '#libs/calendar';
import { countFreePlaces } from './assignment/count-free-places.js';
import { compareKeys } from '#libs/kernel';
import { indexSupply, isCounting } from './assignment/supply-index.js';
import type { CoverageQuestion } from './coverage-by-municipality.js';
import type { CoverageSnapshot } from './coverage-snapshot.js';

/** “Angebot an einem Kursort”. */
export interface SiteSupply {
  readonly siteId: string;
  /** Places that count today. A Verbundkurs has them at each of its sites, so these must not be added up. */
  readonly freePlaces: number;
  /** Offerings of the format and level, counting or not. */
  readonly offerings: number;
  /** The first day on which one of the free places begins; null where none is free. */
  readonly nextStart: LocalDate | null;
}

/** “Angebot je Kursort” for one question: every site with an offering of the format and level, by ascending id. */
export function supplyBySite(
  snapshot: CoverageSnapshot,
  { formatCode, level = null }: CoverageQuestion,
): SiteSupply[] {
  const supply = indexSupply(snapshot);
  return [...supply.bySite(formatCode)]
    .map(([siteId, indices]) => {
      const asked = indices
        .map((index) => supply.entries[index])
        .filter((indexed) => indexed !== undefined)
        .filter(({ entry }) => level === null || entry.level === level);
      const starts = asked.filter(isCounting).map(({ entry }) => entry.startsOn);
      return {
        siteId,
        freePlaces: countFreePlaces(supply, indices, level),
        offerings: new Set(asked.map(({ offering }) => offering)).size,
        nextStart: starts.sort(compareKeys)[0] ?? null,
      };
    })
    .filter(({ offerings }) => offerings > 0)
    .sort((a, b) => compareKeys(a.siteId, b.siteId));
}
