import { daysBetween, type LocalDate } from '#libs/calendar';
import { hasLawfulPriority } from '#libs/referral';
import { compareKeys } from '#libs/kernel';
import type { Ags } from '#libs/region';
import { compareLevels } from './assignment/disclosed-order.js';
import { explainCells } from './assignment/explain-cells.js';
import { barredEntries, type BarredOf } from './assignment/find-barred-entries.js';
import { groupByArea } from './assignment/group-by-area.js';
import { indexSupply, type SupplyIndex } from './assignment/supply-index.js';
import type { CoverageSnapshot } from './coverage-snapshot.js';
import { findNearestOffering } from './find-nearest-offering.js';
import type { FoundGap, GapEvidence } from './gap.js';
import { gatherEvidence, type ExplainedCell } from './gap-evidence.js';
import { gapSeverity } from './gap-severity.js';
import type { PlacedCell, Placement } from './placement.js';

/**
 * “Versorgungslücken finden”: for each association × format × level (null: before the Einstufungstest), a gap where at least
 * the set number of people have no place, or one of them has waited as long as the set limit. Its cause is that of most of
 * its people, among equals the one looked for first. By ascending area, format and level. People of a Gemeinde that is not
 * in the snapshot belong to no area and are left out.
 */
export function findGaps(snapshot: CoverageSnapshot, placement: Placement): FoundGap[] {
  const supply = indexSupply(snapshot);
  const causeOf = explainCells(snapshot, supply);
  const nearestOf = rememberNearest(snapshot, supply);
  return groupByArea(snapshot, placement)
    .filter(({ rows }) => isGap(rows, snapshot))
    .map(({ areaKey, rows }) => {
      const barredOf = barredEntries(supply, placement);
      const explained = rows.map((row) => explainedAs(row, causeOf(row, barredOf)));
      return describeGap(areaKey, explained, snapshot, { supply, barredOf, nearestOf });
    })
    .sort(compareGapKeys);
}

/** Written out, because spreading each of several hundred thousand cells takes several times as long. */
function explainedAs(
  { cell, placed, unplaced, optionClass }: PlacedCell,
  cause: ExplainedCell['cause'],
): ExplainedCell {
  return { cell, placed, unplaced, optionClass, cause };
}

/** What gaps are described with. */
interface Found {
  readonly supply: SupplyIndex;
  readonly barredOf: BarredOf;
  readonly nearestOf: (ags: Ags, formatCode: string) => GapEvidence['nearest'];
}

function isGap(rows: readonly PlacedCell[], { settings, today }: CoverageSnapshot): boolean {
  const people = sumUnplaced(rows);
  return (
    people > 0 &&
    (people >= settings.gapMinimumPeople || longestWait(rows, today) >= settings.gapLongestWaitDays)
  );
}

function describeGap(
  areaKey: string,
  rows: readonly ExplainedCell[],
  snapshot: CoverageSnapshot,
  { supply, barredOf, nearestOf }: Found,
): FoundGap {
  const { formatCode, level } = (rows[0] as ExplainedCell).cell;
  const people = sumUnplaced(rows);
  const longestWaitDays = longestWait(rows, snapshot.today);
  const priorityPeople = sumUnplaced(rows.filter(({ cell }) => hasLawfulPriority(cell.accessRoute)));
  const evidence = gatherEvidence(rows, supply, barredOf);
  return {
    areaKey,
    formatCode,
    level,
    people,
    longestWaitDays,
    severity: gapSeverity({ people, longestWaitDays, priorityPeople }, snapshot.settings),
    cause: mostOf(evidence.peopleByCause)?.cause ?? 'full',
    evidence: { ...evidence, nearest: nearestTo(evidence, formatCode, nearestOf) },
  };
}

function sumUnplaced(rows: readonly PlacedCell[]): number {
  return rows.reduce((sum, row) => sum + row.unplaced, 0);
}

function longestWait(rows: readonly PlacedCell[], today: LocalDate): number {
  const since = rows.reduce(
    (earliest, { cell, unplaced }) =>
      unplaced > 0 && cell.waitingSince < earliest ? cell.waitingSince : earliest,
    today,
  );
  return daysBetween(since, today);
}

function nearestTo(
  { peopleByMunicipality }: Pick<GapEvidence, 'peopleByMunicipality'>,
  formatCode: string,
  nearestOf: Found['nearestOf'],
): GapEvidence['nearest'] {
  const from = mostOf(peopleByMunicipality);
  return from === undefined ? null : nearestOf(from.ags, formatCode);
}

/** Gaps of several levels begin in the same Gemeinde, and the nearest course of a format is looked for among all its sites. */
function rememberNearest(snapshot: CoverageSnapshot, supply: SupplyIndex): Found['nearestOf'] {
  const known = new Map<string, GapEvidence['nearest']>();
  return (ags, formatCode) => {
    const key = `${ags} ${formatCode}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = findNearestOffering(snapshot, supply, ags, formatCode);
    known.set(key, found);
    return found;
  };
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
