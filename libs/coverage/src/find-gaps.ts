import { daysBetween } from '#libs/calendar';
import { hasLawfulPriority } from '#libs/referral';
import { compareKeys, compareLevels } from './assignment/disclosed-order.js';
import { indexSupply, type SupplyIndex } from './assignment/supply-index.js';
import type { CoverageSnapshot } from './coverage-snapshot.js';
import { explainUnplaced } from './explain-unplaced.js';
import { findNearestOffering } from './find-nearest-offering.js';
import type { FoundGap, GapEvidence } from './gap.js';
import { gatherEvidence, type ExplainedCell } from './gap-evidence.js';
import { gapSeverity } from './gap-severity.js';
import type { Placement } from './placement.js';

/**
 * “Versorgungslücken finden”: for each association × format × level (null: before the Einstufungstest), a gap where at least
 * the set number of people have no place, or one of them has waited as long as the set limit. Its cause is that of most of
 * its people, among equals the one looked for first. By ascending area, format and level. People of a Gemeinde that is not
 * in the snapshot belong to no area and are left out.
 */
export function findGaps(snapshot: CoverageSnapshot, placement: Placement): FoundGap[] {
  const supply = indexSupply(snapshot);
  return groupByArea(snapshot, placement, supply)
    .map(({ areaKey, rows }) => judge(areaKey, rows, snapshot, supply))
    .filter((gap) => gap !== null)
    .sort(compareGapKeys);
}

function groupByArea(snapshot: CoverageSnapshot, placement: Placement, supply: SupplyIndex) {
  const areaOf = new Map(snapshot.municipalities.map(({ ags, associationKey }) => [ags, associationKey]));
  const causes = explainUnplaced(snapshot, placement, supply);
  const groups = new Map<string, { readonly areaKey: string; readonly rows: ExplainedCell[] }>();
  placement.cells.forEach((row, index) => {
    const areaKey = areaOf.get(row.cell.ags);
    if (areaKey === undefined) return;
    const key = `${areaKey} ${row.cell.level} ${row.cell.formatCode}`;
    const group = groups.get(key) ?? { areaKey, rows: [] };
    groups.set(key, group);
    group.rows.push({ ...row, cause: causes[index] ?? null });
  });
  return [...groups.values()];
}

function judge(
  areaKey: string,
  rows: readonly ExplainedCell[],
  snapshot: CoverageSnapshot,
  supply: SupplyIndex,
): FoundGap | null {
  const { settings, today } = snapshot;
  const left = rows.filter((row) => row.unplaced > 0);
  const first = left[0]?.cell;
  if (first === undefined) return null;
  const people = left.reduce((sum, row) => sum + row.unplaced, 0);
  const longestWaitDays = left.reduce(
    (longest, { cell }) => Math.max(longest, daysBetween(cell.waitingSince, today)),
    0,
  );
  if (people < settings.gapMinimumPeople && longestWaitDays < settings.gapLongestWaitDays) return null;
  const priorityPeople = left
    .filter(({ cell }) => hasLawfulPriority(cell.accessRoute))
    .reduce((sum, row) => sum + row.unplaced, 0);
  const evidence = gatherEvidence(rows, supply);
  return {
    areaKey,
    formatCode: first.formatCode,
    level: first.level,
    people,
    longestWaitDays,
    severity: gapSeverity({ people, longestWaitDays, priorityPeople }, settings),
    cause: mostOf(evidence.peopleByCause)?.cause ?? 'full',
    evidence: { ...evidence, nearest: nearestTo(evidence, first.formatCode, snapshot, supply) },
  };
}

function nearestTo(
  { peopleByMunicipality }: Pick<GapEvidence, 'peopleByMunicipality'>,
  formatCode: string,
  snapshot: CoverageSnapshot,
  supply: SupplyIndex,
): GapEvidence['nearest'] {
  const from = mostOf(peopleByMunicipality);
  return from === undefined ? null : findNearestOffering(snapshot, supply, from.ags, formatCode);
}

/** The first among equals. */
function mostOf<T extends { readonly people: number }>(counts: readonly T[]): T | undefined {
  return counts.reduce<T | undefined>(
    (most, count) => (most === undefined || count.people > most.people ? count : most),
    undefined,
  );
}

function compareGapKeys(a: FoundGap, b: FoundGap): number {
  return (
    compareKeys(a.areaKey, b.areaKey) ||
    compareKeys(a.formatCode, b.formatCode) ||
    compareLevels(a.level, b.level)
  );
}
