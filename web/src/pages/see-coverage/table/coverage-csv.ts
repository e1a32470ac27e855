import { toCsv, type CsvValue } from '../../../parts/table/csv.js';
import { coverageColumns, coverageTexts } from '../../../texts/coverage.js';
import type { AreaRow } from '../area-rows.js';
import { areaColumnTitle, FIGURE_COLUMNS } from './coverage-columns.js';
import type { AreaLevel } from '../../../parts/area-map/map-choice.js';

/** What the file says in each of its lines, so that a line can be read alone. */
export interface CsvSubject {
  readonly format: string;
  readonly level: string;
  readonly date: string;
  readonly areaLevel: AreaLevel;
  readonly threshold: number;
}

/** The table as CSV: what is hidden on the page is hidden here. Hidden and estimated figures keep their words. */
export function coverageCsv(rows: readonly AreaRow[], subject: CsvSubject): string {
  const head = [
    coverageTexts.date,
    coverageTexts.format,
    coverageTexts.level,
    areaColumnTitle(subject.areaLevel),
    ...(subject.areaLevel === 'municipality' ? [coverageColumns.association] : []),
    ...FIGURE_COLUMNS.map(({ title }) => title),
  ];
  return toCsv([head, ...rows.map((row) => line(row, subject))]);
}

function line(row: AreaRow, subject: CsvSubject): readonly CsvValue[] {
  return [
    subject.date,
    subject.format,
    subject.level,
    row.name,
    ...(subject.areaLevel === 'municipality' ? [row.associationName] : []),
    ...FIGURE_COLUMNS.map(({ words }) => plain(words(row, subject.threshold))),
  ];
}

/** A bare number stays a number for the spreadsheet; everything else keeps its words, without the spaces that cannot break. */
function plain(words: string): CsvValue {
  const text = words.replaceAll('\u00a0', ' ');
  return /^[\d.]+$/.test(text) ? Number(text.replaceAll('.', '')) : text;
}
