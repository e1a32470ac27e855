import { daysBetween } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';
import type { Ags, TravelTimeOrigin } from '#libs/region';
import { countFreePlaces } from './assignment/count-free-places.js';
import { compareKeys } from '#libs/kernel';
import { indexSupply, isCounting, type SupplyIndex } from './assignment/supply-index.js';
import type { CoverageSnapshot } from './coverage-snapshot.js';
import type { Placement, PlacedCell } from './placement.js';

/** “Frage an die Karte”: one format, and one level of it (null: before the Einstufungstest; left out: all together). */
export interface CoverageQuestion {
  readonly formatCode: string;
  readonly level?: LanguageLevel | null | undefined;
}

/** “Versorgung” in figures. All counts are people; a small count is still in it and must be suppressed for who may not see it. */
export interface CoverageFigures {
  readonly demand: number;
  readonly placed: number;
  readonly unplaced: number;
  /** “Versorgungsgrad”: placed ÷ demand, 0 to 1; null where nobody asks. */
  readonly rate: number | null;
  /** Of the people without a place; null where all have one. */
  readonly longestWaitDays: number | null;
}

/** “Versorgung einer Gemeinde”. */
export interface CoverageRow extends CoverageFigures {
  readonly ags: Ags;
  /** Places that count today, before anybody takes them. Neighbours share places, so these must not be added up. */
  readonly freePlacesInReach: number;
  /** To the nearest course in reach with such a place; null where there is none. */
  readonly nearestMinutes: number | null;
  readonly nearestOrigin: TravelTimeOrigin | null;
}

/**
 * “Versorgung je Gemeinde” for one question: a row for every Gemeinde of the snapshot, also where nobody asks, by ascending
 * key. People of a Gemeinde that is not in the snapshot appear nowhere.
 */
export function coverageByMunicipality(
  snapshot: CoverageSnapshot,
  placement: Placement,
  question: CoverageQuestion,
): CoverageRow[] {
  const supply = indexSupply(snapshot);
  const asking = new Map<Ags, PlacedCell[]>();
  for (const row of placement.cells) {
    if (!isAsked(row, question)) continue;
    const before = asking.get(row.cell.ags);
    if (before === undefined) asking.set(row.cell.ags, [row]);
    else before.push(row);
  }
  return snapshot.municipalities
    .map(({ ags }) => ({
      ags,
      ...figuresOf(asking.get(ags) ?? [], snapshot),
      ...supplyAround(ags, snapshot, supply, question),
    }))
    .sort((a, b) => compareKeys(a.ags, b.ags));
}

function isAsked({ cell }: PlacedCell, { formatCode, level }: CoverageQuestion): boolean {
  return cell.formatCode === formatCode && (level === undefined || cell.level === level);
}

function figuresOf(rows: readonly PlacedCell[], { today }: CoverageSnapshot): CoverageFigures {
  const placed = rows.reduce((sum, row) => sum + row.placed, 0);
  const unplaced = rows.reduce((sum, row) => sum + row.unplaced, 0);
  const waits = rows
    .filter((row) => row.unplaced > 0)
    .map((row) => Math.max(0, daysBetween(row.cell.waitingSince, today)));
  return {
    demand: placed + unplaced,
    placed,
    unplaced,
    rate: coverageRate(placed, placed + unplaced),
    longestWaitDays: waits.length === 0 ? null : waits.reduce((a, b) => Math.max(a, b)),
  };
}

/** “Versorgungsgrad”: null where nobody asks. */
export function coverageRate(placed: number, demand: number): number | null {
  return demand === 0 ? null : placed / demand;
}

function supplyAround(
  ags: Ags,
  snapshot: CoverageSnapshot,
  supply: SupplyIndex,
  { formatCode, level = null }: CoverageQuestion,
) {
  const counts = (index: number): boolean => {
    const indexed = supply.entries[index];
    return indexed !== undefined && isCounting(indexed) && (level === null || indexed.entry.level === level);
  };
  const nearest = snapshot.reachability
    .sitesWithin(ags, supply.reachMinutesOf(formatCode))
    .find((site) => supply.bySite(formatCode).get(site.siteId)?.some(counts));
  return {
    freePlacesInReach: countFreePlaces(supply, supply.inReach(ags, formatCode), level),
    nearestMinutes: nearest?.minutes ?? null,
    nearestOrigin: nearest?.origin ?? null,
  };
}
