import type { TableReading } from './reading/table/table-row.js';

const OF_THE_HEADER: ReadonlySet<string> = new Set(['column-missing', 'column-doubled', 'header-missing']);

/** “Abgewiesene Zeilen” of a table of which so many lines were taken: those not understood, and those that were no line at all. */
export function countRejected(table: TableReading, taken: number): number {
  const lost = table.problems.flatMap(({ severity, line, code }) =>
    severity === 'error' && line !== null && !OF_THE_HEADER.has(code) ? [line] : [],
  );
  return table.rows.length - taken + new Set(lost).size;
}
