import { germanDay } from '#libs/calendar';
import type { CoverageResult } from '../acts/coverage.command.js';
import type { CoverageReading } from '../../coverage/index.js';
import { done, type Outcome } from '../outcome.js';
import { alignedTable } from './aligned-table.js';
import { COVERAGE_COLUMNS, coverageRows } from './coverage-rows.js';

/** “Versorgung” for a person: a table, or where the file lies, and how complete the figures are. */
export function describeCoverage({ coverage, csv }: CoverageResult): Outcome {
  const { providers, offices } = coverage.completeness;
  const complete = `Gemeldet haben ${providers.reported} von ${providers.total} Trägern und ${offices.reported} von ${offices.total} Stellen.`;
  const table = alignedTable(
    COVERAGE_COLUMNS,
    coverageRows(coverage).map((row) => row.map(shown)),
  );
  const lines = csv === null ? table : [`Geschrieben nach ${csv}.`];
  return done(documentOf(coverage), [
    ...lines,
    '',
    `${coverage.formatCode}, Stand ${germanDay(coverage.date)}. ${complete}`,
    accessibilityWords(coverage.settings.accessibilityZones),
  ]);
}

function shown(cell: string | number | null): string {
  if (cell === null) return '–';
  return typeof cell === 'number' ? cell.toLocaleString('de-DE', { useGrouping: false }) : cell;
}

function accessibilityWords({ limits, weights }: CoverageReading['settings']['accessibilityZones']): string {
  const zones = limits.map(
    (minutes, zone) => `bis ${minutes} Minuten ${(weights[zone] ?? 0).toLocaleString('de-DE')}`,
  );
  return `Zugänglichkeit: Plätze je 100 Menschen mit Bedarf, nach Nähe gewichtet (${zones.join(', ')}) und mit allen geteilt, die sie erreichen; zum Vergleich der Gemeinden.`;
}

/** JSON knows no maps: each area carries its own figure. */
function documentOf({ accessibility, ...coverage }: CoverageReading) {
  const { municipalities, associations, total } = coverage;
  return {
    ...coverage,
    total: { ...total, accessibility: accessibility.total },
    municipalities: municipalities.map((area) => ({
      ...area,
      accessibility: accessibility.municipalities.get(area.ags) ?? null,
    })),
    associations: associations.map((area) => ({
      ...area,
      accessibility: accessibility.associations.get(area.key) ?? null,
    })),
  };
}
