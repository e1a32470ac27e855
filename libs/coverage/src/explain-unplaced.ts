import { explainCells } from './assignment/explain-cells.js';
import { barredEntries } from './assignment/find-barred-entries.js';
import { indexSupply } from './assignment/supply-index.js';
import type { CoverageSnapshot } from './coverage-snapshot.js';
import type { GapCause } from './gap.js';
import type { Placement } from './placement.js';

/**
 * “Ursache je Person”: why people of each cell of the placement have no place; null for cells in which all have one. The
 * offerings of the snapshot are narrowed in the fixed order of the causes; the first that leaves nothing is the cause.
 * „Kein Angebot des Kurstyps“ asks for the format *and* the level, since a course at another level is none for this person.
 * A section that has begun already fails like one that starts too late. Where something outlasts all causes, the
 * minimum cut of the placement decides: the courses are full, or, where only child places were too scarce, Kinderbeaufsichtigung lacks.
 */
export function explainUnplaced(
  snapshot: CoverageSnapshot,
  placement: Placement,
): readonly (GapCause | null)[] {
  const supply = indexSupply(snapshot);
  const causeOf = explainCells(snapshot, supply);
  const barredOf = barredEntries(supply, placement);
  return placement.cells.map((row) => causeOf(row, barredOf));
}
