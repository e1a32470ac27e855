import { errorAt, type ImportProblem } from '../reading/problem.js';
import type { TableReading } from '../reading/table/table-row.js';
import { offeringKeyOf } from './fill-sections.js';
import type { GatheredOfferings } from './gather-offerings.js';

/**
 * “Verlorene Zeilen”: a line that could not even be split into cells has no Kennung to go by, but it may be a section of the
 * offering right above or below. Those are left out too: a course that has lost a section is a different course.
 */
export function withoutNeighboursOfLostLines(
  gathered: GatheredOfferings,
  filled: TableReading,
): GatheredOfferings {
  const lost = filled.rows.length === 0 ? [] : lostLines(filled);
  if (lost.length === 0) return gathered;
  const doubtful = new Set(lost.flatMap((line) => neighbours(line, filled)));
  const rows = gathered.rows.filter((row) => !doubtful.has(row.line));
  const left = gathered.rows.filter((row) => doubtful.has(row.line));
  const problems: readonly ImportProblem[] = left.map((row) =>
    errorAt(
      row,
      'offering-incomplete',
      'Das Kursangebot wird nicht übernommen, weil eine Zeile daneben nicht lesbar ist, die dazugehören kann.',
    ),
  );
  return {
    rows,
    rejected: gathered.rejected + left.length + lost.length,
    problems: [...gathered.problems, ...problems],
  };
}

function lostLines(table: TableReading): readonly number[] {
  const read = new Set(table.rows.map((row) => row.line));
  const bad = table.problems.flatMap(({ line, severity }) => (severity === 'error' ? (line ?? []) : []));
  return [...new Set(bad)].filter((line) => !read.has(line));
}

/** The leading lines of the offerings that stand next to a lost line. */
function neighbours(lost: number, table: TableReading): readonly number[] {
  const beside = [
    table.rows.findLast((row) => row.line < lost),
    table.rows.find((row) => row.line > lost),
  ].flatMap((row) => (row === undefined ? [] : [offeringKeyOf(row)]));
  return beside.flatMap((key) => table.rows.find((row) => offeringKeyOf(row) === key)?.line ?? []);
}
