import type { CoverageSnapshot } from '../coverage-snapshot.js';
import type { PlacedCell, Placement } from '../placement.js';

/** “Zellen eines Gebiets” with the same format and level, in the disclosed order. */
export interface AreaCells {
  readonly areaKey: string;
  readonly rows: PlacedCell[];
}

/**
 * “Nach Gebiet, Kurstyp und Niveau ordnen”. All cells of a class have the same Gemeinde, format and level, so they are grouped
 * class by class. People of a Gemeinde that is not in the snapshot belong to no area and are left out.
 */
export function groupByArea(snapshot: CoverageSnapshot, placement: Placement): AreaCells[] {
  const areaOf = new Map(snapshot.municipalities.map(({ ags, associationKey }) => [ags, associationKey]));
  const groups = new Map<string, AreaCells>();
  const ofClass: AreaCells[] = [];
  for (const row of placement.cells) {
    let group = ofClass[row.optionClass];
    if (group === undefined) {
      const areaKey = areaOf.get(row.cell.ags);
      if (areaKey === undefined) continue;
      const key = `${areaKey} ${row.cell.level} ${row.cell.formatCode}`;
      group = groups.get(key) ?? { areaKey, rows: [] };
      groups.set(key, group);
      ofClass[row.optionClass] = group;
    }
    group.rows.push(row);
  }
  return [...groups.values()];
}
