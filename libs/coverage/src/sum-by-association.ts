import { groupByAssociation, type Ags, type Municipality } from '#libs/region';
import { coverageRate, type CoverageFigures, type CoverageRow } from './coverage-by-municipality.js';

/** “Versorgung einer Verbandsgemeinde”. Free places are left out: neighbours share them, so they have no sum. */
export interface AssociationCoverage extends CoverageFigures {
  /** Nine digits. */
  readonly areaKey: string;
  readonly name: string;
  readonly members: readonly Ags[];
}

/** “Versorgung je Verbandsgemeinde”: rows of Gemeinden added up, by ascending key; rows of unknown Gemeinden are left out. */
export function sumByAssociation(
  rows: readonly CoverageRow[],
  municipalities: readonly Municipality[],
): AssociationCoverage[] {
  const byAgs = new Map(rows.map((row) => [row.ags, row]));
  return groupByAssociation(municipalities).associations.map(({ key, name, members }) => {
    const own = members.map((ags) => byAgs.get(ags)).filter((row) => row !== undefined);
    const placed = own.reduce((sum, row) => sum + row.placed, 0);
    const unplaced = own.reduce((sum, row) => sum + row.unplaced, 0);
    const waits = own.map((row) => row.longestWaitDays).filter((days) => days !== null);
    return {
      areaKey: key,
      name,
      members,
      demand: placed + unplaced,
      placed,
      unplaced,
      rate: coverageRate(placed, placed + unplaced),
      longestWaitDays: waits.length === 0 ? null : Math.max(...waits),
    };
  });
}
