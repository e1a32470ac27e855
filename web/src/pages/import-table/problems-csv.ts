import type { ImportProblem } from '../../api/types.js';
import { toCsv } from '../../parts/table/csv.js';
import { importTexts } from '../../texts/import-table.js';

const HEAD = [importTexts.severity, importTexts.line, importTexts.columnHead, importTexts.reason];

/** The list of what is wrong, to work through it beside the table itself. */
export function problemsCsv(problems: readonly ImportProblem[]): string {
  return toCsv([
    HEAD,
    ...problems.map(({ severity, line, column, message }) => [
      severity === 'error' ? importTexts.error : importTexts.warning,
      line,
      column,
      message,
    ]),
  ]);
}
