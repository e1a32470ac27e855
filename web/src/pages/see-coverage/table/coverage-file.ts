import { readCell, type FileCell, type FileTable } from '../../../parts/table/file-cell.js';
import { coverageColumns, coverageTexts } from '../../../texts/coverage.js';
import type { AreaRow } from '../area-rows.js';
import { areaColumnTitle, FIGURE_COLUMNS } from './coverage-columns.js';
import { shortDate } from '../../../parts/words/dates.js';
import type { AreaLevel } from '../../../parts/area-map/map-choice.js';

/** What the file says in each of its lines, so that a line can be read alone. */
export interface FileSubject {
  readonly format: string;
  readonly level: string;
  readonly date: string;
  readonly areaLevel: AreaLevel;
  readonly threshold: number;
}

/** The table as a file: what is hidden on the page is hidden here. Hidden and estimated figures keep their words. */
export function coverageFile(rows: readonly AreaRow[], subject: FileSubject): FileTable {
  const heads = [
    coverageTexts.date,
    coverageTexts.format,
    coverageTexts.level,
    areaColumnTitle(subject.areaLevel),
    ...(subject.areaLevel === 'municipality' ? [coverageColumns.association] : []),
    ...FIGURE_COLUMNS.map(({ title }) => title),
  ];
  return { heads, rows: rows.map((row) => line(row, subject)) };
}

function line(row: AreaRow, subject: FileSubject): readonly FileCell[] {
  const names = [
    shortDate(subject.date),
    subject.format,
    subject.level,
    row.name,
    ...(subject.areaLevel === 'municipality' ? [row.associationName ?? ''] : []),
  ];
  return [
    ...names.map((name) => readCell(name, false)),
    ...FIGURE_COLUMNS.map(({ words }) => readCell(words(row, subject.threshold), true)),
  ];
}
