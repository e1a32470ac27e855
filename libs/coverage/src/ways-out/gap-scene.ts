import type { SupplyEntry } from '#libs/matching';
import type { Ags } from '#libs/region';
import { fitsLevel } from '#libs/matching';
import { compareKeys } from '#libs/kernel';
import { indexSupply, type IndexedEntry, type SupplyIndex } from '../assignment/supply-index.js';
import type { CoverageSnapshot } from '../coverage-snapshot.js';
import type { DemandCell } from '../demand.js';
import type { FoundGap } from '../gap.js';
import type { PlacedCell, Placement } from '../placement.js';

/** “Ausschnitt für eine Lücke”: all people and courses of its format. People of other formats never compete for these. */
export interface GapScene {
  readonly gap: Pick<FoundGap, 'areaKey' | 'formatCode' | 'level'>;
  readonly snapshot: CoverageSnapshot;
  readonly supply: SupplyIndex;
  readonly rows: readonly PlacedCell[];
  /** Rows of the gap in which somebody has no place. */
  readonly left: readonly PlacedCell[];
  /** Where these people live, most people first. */
  readonly homes: readonly Ags[];
}

/** An entry with the shortest way to it from one of the homes; infinite where nobody knows a way. */
export interface NearEntry {
  readonly indexed: IndexedEntry;
  readonly siteId: string;
  readonly minutes: number;
}

/** “Ausschnitt bilden” of one format; gives a function of its gaps, so that the courses are looked through once. */
export function sceneOfFormat(
  snapshot: CoverageSnapshot,
  placement: Placement,
  formatCode: string,
): (gap: FoundGap) => GapScene {
  const isOwn = (each: DemandCell | SupplyEntry): boolean => each.formatCode === formatCode;
  const own = { ...snapshot, demand: snapshot.demand.filter(isOwn), supply: snapshot.supply.filter(isOwn) };
  const supply = indexSupply(own);
  const rows = placement.cells.filter(({ cell }) => isOwn(cell));
  const areaOf = new Map(snapshot.municipalities.map(({ ags, associationKey }) => [ags, associationKey]));
  return (gap) => {
    const left = rows.filter(
      ({ cell, unplaced }) =>
        unplaced > 0 && cell.level === gap.level && areaOf.get(cell.ags) === gap.areaKey,
    );
    return { gap, snapshot: own, supply, rows, left, homes: homesOf(left) };
  };
}

/** Entries at a level that does, the nearest first; only within reach of a home, or only beyond. */
export function entriesNear(scene: GapScene, isInReach: boolean): NearEntry[] {
  const { gap, supply, homes } = scene;
  const reached = new Set(homes.flatMap((ags) => supply.inReach(ags, gap.formatCode)));
  return supply.entries
    .filter((_, index) => reached.has(index) === isInReach)
    .filter(({ entry }) => fitsLevel(gap.level, entry.level))
    .map((indexed) => ({ indexed, ...nearestSite(scene, indexed.entry) }))
    .filter(({ minutes }) => minutes < Infinity)
    .sort(
      (a, b) => a.minutes - b.minutes || compareKeys(a.indexed.entry.offeringId, b.indexed.entry.offeringId),
    );
}

/** People who have no place and bring children. */
export function childrenLeft({ left }: GapScene): number {
  return left.reduce(
    (sum, { cell, unplaced }) => sum + unplaced * (cell.childrenUnderThree + cell.childrenFromThree),
    0,
  );
}

function nearestSite({ snapshot, homes }: GapScene, { siteIds }: SupplyEntry) {
  let nearest = { siteId: siteIds[0] ?? '', minutes: Infinity };
  for (const siteId of siteIds) {
    for (const ags of homes) {
      const minutes = snapshot.reachability.between(ags, siteId)?.minutes ?? Infinity;
      if (minutes < nearest.minutes) nearest = { siteId, minutes };
    }
  }
  return nearest;
}

function homesOf(left: readonly PlacedCell[]): Ags[] {
  const people = new Map<Ags, number>();
  for (const { cell, unplaced } of left) people.set(cell.ags, (people.get(cell.ags) ?? 0) + unplaced);
  return [...people].sort(([a, m], [b, n]) => n - m || compareKeys(a, b)).map(([ags]) => ags);
}
