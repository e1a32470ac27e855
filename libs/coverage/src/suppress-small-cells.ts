import { compareKeys } from '#libs/kernel';

/** “Tabellenzeile”: the count of one part (a Gemeinde) of one group (its association). Parts have different names. */
export interface CountedPart {
  readonly part: string;
  readonly group: string;
  /** Whole people, 0 or more. Totals of groups and of the whole are published beside it. */
  readonly count: number;
  /** Other counts of the same row that must not be small either (placed, unplaced), each at most `count`, same order in all. */
  readonly further?: readonly number[];
}

/**
 * “Unterdrückte Zellen”: what must not be shown. A hidden row, total of a group or total of the whole hides *all* its figures
 * (count, placed, unplaced, rate, longest wait): each of them tells of the others.
 */
export interface SmallCellSuppression {
  readonly parts: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly isTotalHidden: boolean;
}

interface Row extends Required<CountedPart> {
  isHidden: boolean;
}

interface Group {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly count: number;
  isHidden: boolean;
}

/**
 * “Kleine Zellen unterdrücken”: counts from 1 to threshold − 1 are hidden, 0 stays. Where a hidden count could be found by
 * subtraction from a total that is shown, the next smallest count that is not 0 is hidden too; where a group has none left, its
 * total; where the whole has no group left, its total. Even for somebody who knows that hidden counts are at least 1, every
 * hidden figure keeps at least two possible values.
 */
export function suppressSmallCells(parts: readonly CountedPart[], threshold: number): SmallCellSuppression {
  const rows = parts.map((part) => ({ further: [], ...part, isHidden: isSmall([part], threshold) }));
  const groups = groupRows(rows, threshold);
  for (const group of groups) protectParts(group);
  const isTotalHidden = isSmall(parts, threshold) || !protectGroups(groups);
  return {
    parts: new Set(rows.filter((row) => row.isHidden).map((row) => row.part)),
    groups: new Set(groups.filter((group) => group.isHidden).map((group) => group.name)),
    isTotalHidden,
  };
}

function isSmall(parts: readonly CountedPart[], threshold: number): boolean {
  const further = parts[0]?.further ?? [];
  const sums = [sumOf(parts), ...further.map((_, i) => sumOf(parts, (part) => part.further?.[i] ?? 0))];
  return sums.some((sum) => sum > 0 && sum < threshold);
}

function groupRows(rows: readonly Row[], threshold: number): Group[] {
  const names = [...new Set(rows.map((row) => row.group))].sort(compareKeys);
  return names.map((name) => {
    const own = rows.filter((row) => row.group === name);
    return { name, rows: own, count: sumOf(own), isHidden: isSmall(own, threshold) };
  });
}

/** Within a group whose total is shown. */
function protectParts(group: Group): void {
  while (!group.isHidden && isPinned(group.rows.filter((row) => row.isHidden))) {
    const next = smallestShown(group.rows, (row) => row.part);
    if (next === undefined) group.isHidden = true;
    else next.isHidden = true;
  }
}

/**
 * Between groups, where the total of the whole is shown: the hidden parts of all hidden groups then have a known sum. False
 * where hiding groups does not help. A group without a hidden part would give its total away, so it hides its smallest.
 */
function protectGroups(groups: readonly Group[]): boolean {
  for (;;) {
    const hidden = groups.filter((group) => group.isHidden);
    const pool = hidden.flatMap((group) => group.rows.filter((row) => row.isHidden));
    if (hidden.length === 0 || (hidden.length > 1 && !isPinned(pool))) return true;
    const next = smallestShown(groups, (group) => group.name);
    if (next === undefined) return false;
    next.isHidden = true;
    const smallest = smallestShown(next.rows, (row) => row.part);
    if (smallest !== undefined && !next.rows.some((row) => row.isHidden)) smallest.isHidden = true;
  }
}

/** Whether hidden counts, each at least 1, follow from their sum: one alone, or all of them 1. */
function isPinned(hidden: readonly Row[]): boolean {
  return hidden.length > 0 && (hidden.length === 1 || sumOf(hidden) === hidden.length);
}

function smallestShown<T extends { readonly count: number; isHidden: boolean }>(
  cells: readonly T[],
  nameOf: (cell: T) => string,
): T | undefined {
  return cells
    .filter((cell) => !cell.isHidden && cell.count > 0)
    .sort((a, b) => a.count - b.count || compareKeys(nameOf(a), nameOf(b)))[0];
}

function sumOf<T extends CountedPart>(parts: readonly T[], count = (part: T) => part.count): number {
  return parts.reduce((sum, part) => sum + count(part), 0);
}
