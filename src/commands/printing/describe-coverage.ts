import type { CoverageResult } from '../acts/coverage.command.js';
import { done, type Outcome } from '../outcome.js';
import { alignedTable } from './aligned-table.js';
import { COVERAGE_COLUMNS, coverageRows } from './coverage-rows.js';
import { germanDay } from './german-words.js';

/** “Versorgung” for a person: a table, or where the file lies, and how complete the figures are. */
export function describeCoverage({ coverage, csv }: CoverageResult): Outcome {
  const { providers, offices } = coverage.completeness;
  const complete = `Gemeldet haben ${providers.reported} von ${providers.total} Trägern und ${offices.reported} von ${offices.total} Stellen.`;
  const table = alignedTable(
    COVERAGE_COLUMNS,
    coverageRows(coverage).map((row) => row.map(shown)),
  );
  const lines = csv === null ? table : [`Geschrieben nach ${csv}.`];
  return done(coverage, [
    ...lines,
    '',
    `${coverage.formatCode}, Stand ${germanDay(coverage.date)}. ${complete}`,
  ]);
}

function shown(cell: string | number | null): string {
  if (cell === null) return '–';
  return typeof cell === 'number' ? cell.toLocaleString('de-DE', { useGrouping: false }) : cell;
}
