import { ACCESS_ROUTES } from '#libs/referral';
import { countFreePlaces } from './assignment/count-free-places.js';
import { compareKeys } from '#libs/kernel';
import type { BarredOf } from './assignment/find-barred-entries.js';
import type { IndexedEntry, SupplyIndex } from './assignment/supply-index.js';
import type { DemandCell } from './demand.js';
import { GAP_CAUSES, type GapCause, type GapEvidence, type ScarcePlaces } from './gap.js';
import type { PlacedCell } from './placement.js';

/** “Zelle mit Ursache”: the cause is null where everybody has a place. */
export interface ExplainedCell extends PlacedCell {
  readonly cause: GapCause | null;
}

/** “Beleg einer Lücke”: all figures of one area × format × level, except the nearest offering. */
export function gatherEvidence(
  rows: readonly ExplainedCell[],
  supply: SupplyIndex,
  barredOf: BarredOf,
): Omit<GapEvidence, 'nearest'> {
  const left = rows.filter((row) => row.unplaced > 0);
  const parents = left.filter(({ cell }) => childrenOf(cell) > 0);
  const byMunicipality = sumBy(left, ({ cell }) => cell.ags);
  const formatCode = rows[0]?.cell.formatCode ?? '';
  const inReach = new Set([...byMunicipality.keys()].flatMap((ags) => supply.inReach(ags, formatCode)));
  const byRoute = sumBy(left, ({ cell }) => cell.accessRoute);
  const byCause = sumBy(left, ({ cause }) => cause);
  return {
    peopleByMunicipality: [...byMunicipality]
      .map(([ags, people]) => ({ ags, people }))
      .sort((a, b) => compareKeys(a.ags, b.ags)),
    peopleByAccessRoute: ACCESS_ROUTES.map((accessRoute) => ({
      accessRoute,
      people: byRoute.get(accessRoute) ?? 0,
    })).filter((route) => route.people > 0),
    peopleByCause: GAP_CAUSES.map((cause) => ({ cause, people: byCause.get(cause) ?? 0 })).filter(
      (cause) => cause.people > 0,
    ),
    peopleWithChildren: parents.reduce((sum, row) => sum + row.unplaced, 0),
    children: parents.reduce((sum, row) => sum + row.unplaced * childrenOf(row.cell), 0),
    demand: rows.reduce((sum, row) => sum + row.cell.people, 0),
    freePlacesInReach: countFreePlaces(supply, inReach, rows[0]?.cell.level ?? null),
    ...scarcities(left, supply, barredOf),
  };
}

/** The limits of the minimum cut that stand between these people and courses which would do for them. */
function scarcities(
  left: readonly ExplainedCell[],
  supply: SupplyIndex,
  barredOf: BarredOf,
): Required<Pick<GapEvidence, 'scarceOfferings' | 'scarceChildPlaces'>> {
  const classes = new Map(left.map((row) => [row.optionClass, row]));
  const full = new Set<number>();
  const withoutChildPlaces = new Set<number>();
  for (const row of classes.values()) {
    const barred = barredOf(row);
    for (const index of barred.byPlaces) full.add(index);
    for (const index of barred.byChildPlaces) withoutChildPlaces.add(index);
  }
  return {
    scarceOfferings: placesOf(full, supply, ({ entry }) => entry.freePlaces),
    scarceChildPlaces: placesOf(withoutChildPlaces, supply, ({ childPlaces }) => childPlaces),
  };
}

/** By offering; of several sections the best one counts, as in the assignment. */
function placesOf(
  indices: ReadonlySet<number>,
  supply: SupplyIndex,
  places: (indexed: IndexedEntry) => number,
): ScarcePlaces[] {
  const best = new Map<string, number>();
  for (const index of indices) {
    const indexed = supply.entries[index];
    if (indexed === undefined) continue;
    const { offeringId } = indexed.entry;
    best.set(offeringId, Math.max(best.get(offeringId) ?? 0, places(indexed)));
  }
  return [...best]
    .map(([offeringId, count]) => ({ offeringId, places: count }))
    .sort((a, b) => compareKeys(a.offeringId, b.offeringId));
}

function sumBy<Key>(rows: readonly ExplainedCell[], keyOf: (row: ExplainedCell) => Key): Map<Key, number> {
  const sums = new Map<Key, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.unplaced);
  return sums;
}

function childrenOf(cell: DemandCell): number {
  return cell.childrenUnderThree + cell.childrenFromThree;
}
