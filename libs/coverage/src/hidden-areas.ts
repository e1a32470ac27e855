import { LANGUAGE_LEVELS } from '#libs/course-catalogue';
import type { CoverageQuestion } from './coverage-by-municipality.js';
import type { CoverageSnapshot } from './coverage-snapshot.js';
import type { Placement } from './placement.js';
import { suppressSmallCells, type SmallCellSuppression } from './suppress-small-cells.js';

const LEVELS = [null, ...LANGUAGE_LEVELS];
/** Demand, placed, unplaced. */
const FIGURES = 3;

/**
 * “Verdeckte Gebiete”: what must not be shown for one question. Whoever asks for one level may ask for the others and for all
 * together as well, and subtract; so an area either shows its figures at every level or at none, and at none where one of
 * them is small or where the figures of all levels together are hidden.
 */
export function hiddenAreas(
  { municipalities }: CoverageSnapshot,
  placement: Placement,
  { formatCode, level }: CoverageQuestion,
  threshold: number,
): SmallCellSuppression {
  const counts = countByLevel(placement, formatCode);
  const parts = municipalities.map(({ ags, associationKey }) => {
    const levels = counts.get(ags) ?? [];
    const [count = 0, ...ofAllLevels] = addUp(levels);
    return { part: ags, group: associationKey, count, ofAllLevels, levels: levels.flat() };
  });
  const together = suppressSmallCells(
    parts.map(({ ofAllLevels, ...part }) => ({ ...part, further: ofAllLevels })),
    threshold,
  );
  if (level === undefined) return together;
  const width = LEVELS.length * FIGURES;
  const byLevel = suppressSmallCells(
    parts.map(({ levels, ...part }) => ({ ...part, further: padded(levels, width) })),
    threshold,
  );
  return unite(together, byLevel);
}

/** Of each Gemeinde and level: demand, placed, unplaced. */
function countByLevel({ cells }: Placement, formatCode: string): ReadonlyMap<string, number[][]> {
  const counts = new Map<string, number[][]>();
  for (const { cell, placed, unplaced } of cells) {
    if (cell.formatCode !== formatCode) continue;
    const levels = counts.get(cell.ags) ?? LEVELS.map(() => [0, 0, 0]);
    counts.set(cell.ags, levels);
    const at = LEVELS.indexOf(cell.level);
    levels[at] = addUp([levels[at] ?? [], [placed + unplaced, placed, unplaced]]);
  }
  return counts;
}

function addUp(rows: readonly (readonly number[])[]): number[] {
  return Array.from({ length: FIGURES }, (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0));
}

function padded(counts: readonly number[], width: number): readonly number[] {
  return counts.length === width ? counts : Array.from({ length: width }, () => 0);
}

/** Hiding more never reveals: two sets of hidden areas, each safe alone, are safe together. */
function unite(a: SmallCellSuppression, b: SmallCellSuppression): SmallCellSuppression {
  return {
    parts: new Set([...a.parts, ...b.parts]),
    groups: new Set([...a.groups, ...b.groups]),
    isTotalHidden: a.isTotalHidden || b.isTotalHidden,
  };
}
