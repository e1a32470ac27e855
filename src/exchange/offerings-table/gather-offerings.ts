import { groupBy } from '../group-by.js';
import { errorAt, type ImportProblem, type Located } from '../reading/problem.js';
import type { TableReading, TableRow } from '../reading/table/table-row.js';
import { offeringKeyOf } from './fill-sections.js';
import { OFFERING_HEADINGS } from './offering-columns.js';
import type { OfferingLine } from './offering-line.js';

/** “Kursangebot der Tabelle”: all lines of one offering, the leading one first. */
export type OfferingLines = readonly [Located<OfferingLine>, ...Located<OfferingLine>[]];

/** What the table holds: offerings of which every line was understood, and how many others there are. */
export interface GatheredOfferings {
  readonly rows: readonly Located<OfferingLines>[];
  readonly rejected: number;
  readonly problems: readonly ImportProblem[];
}

/**
 * “Kursangebote sammeln”: brings the sections of each offering together. An offering of which a line was not understood is left out
 * as a whole, because its other sections alone would be a different course; so is one whose lines contradict each other.
 */
export function gatherOfferings(
  table: TableReading,
  understood: readonly Located<OfferingLine>[],
): GatheredOfferings {
  const byLine = new Map(understood.map((row) => [row.line, row.value]));
  const groups = groupBy(table.rows, offeringKeyOf);
  const rows: Located<OfferingLines>[] = [];
  const problems: ImportProblem[] = [];
  for (const group of groups.values()) {
    const gathered = gatherOne(group, byLine);
    problems.push(...gathered.problems);
    if (gathered.lines !== null) rows.push({ line: group[0]?.line ?? 0, value: gathered.lines });
  }
  return { rows, rejected: groups.size - rows.length, problems };
}

function gatherOne(
  group: readonly TableRow[],
  byLine: ReadonlyMap<number, OfferingLine>,
): { readonly lines: OfferingLines | null; readonly problems: readonly ImportProblem[] } {
  const unread = group.filter((row) => !byLine.has(row.line));
  const [leading, ...further] = group;
  if (leading === undefined) return { lines: null, problems: [] };
  if (unread.length > 0) {
    return { lines: null, problems: unread.length < group.length ? [incomplete(leading, unread)] : [] };
  }
  const problems = further.flatMap((row) => contradictions(row, leading, byLine));
  const [first, ...others] = group.flatMap(({ line }) => {
    const value = byLine.get(line);
    return value === undefined ? [] : [{ line, value }];
  });
  if (first === undefined || problems.length > 0) return { lines: null, problems };
  return { lines: [first, ...others], problems: [] };
}

function incomplete(leading: TableRow, unread: readonly TableRow[]): ImportProblem {
  const lines = unread.map((row) => row.line).join(', ');
  const sentence = `Das Kursangebot wird nicht übernommen, weil nicht alle seine Zeilen lesbar sind (Zeile ${lines}).`;
  return errorAt(leading, 'offering-incomplete', sentence);
}

/** Properties that belong to a section; all others must agree in every line of an offering. */
const OF_SECTIONS: ReadonlySet<keyof OfferingLine> = new Set([
  'key',
  'provider',
  'sectionNumber',
  'level',
  'sectionStartsOn',
  'taken',
]);

function contradictions(
  row: TableRow,
  leading: TableRow,
  byLine: ReadonlyMap<number, OfferingLine>,
): readonly ImportProblem[] {
  const [first, other] = [byLine.get(leading.line), byLine.get(row.line)];
  if (first === undefined || other === undefined) return [];
  return (Object.keys(first) as (keyof OfferingLine)[])
    .filter((property) => !OF_SECTIONS.has(property) && !isSame(first[property], other[property]))
    .map((property) => {
      const column = OFFERING_HEADINGS[property];
      const sentence = `Die Angabe widerspricht Zeile ${leading.line} desselben Kursangebots.`;
      return errorAt({ line: row.line, column }, 'contradiction', sentence);
    });
}

function isSame(first: unknown, other: unknown): boolean {
  return JSON.stringify(first) === JSON.stringify(other);
}
