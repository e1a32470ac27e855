import type { CoverageReading } from '../../coverage/index.js';
import type { TextColumn } from './aligned-table.js';
import { germanOrigin } from './german-words.js';

/** “Spalten der Versorgungstabelle”, on the terminal and in files alike. */
export const COVERAGE_COLUMNS = [
  { title: 'AGS' },
  { title: 'Gemeinde' },
  { title: 'Bedarf', isFigure: true },
  { title: 'Ohne Platz', isFigure: true },
  { title: 'Versorgungsgrad in %', isFigure: true },
  { title: 'Freie Plätze in Reichweite', isFigure: true },
  { title: 'Minuten zum nächsten Ort', isFigure: true },
  { title: 'Herkunft der Minuten' },
  { title: 'Zugänglichkeit (Plätze je 100)', isFigure: true },
  { title: 'Längste Wartezeit in Tagen', isFigure: true },
  { title: 'Zahlen verborgen' },
] as const satisfies readonly TextColumn[];

/** One row for each Gemeinde; suppressed figures stay empty and are said to be. */
export function coverageRows({
  municipalities,
  accessibility,
}: CoverageReading): readonly (readonly (string | number | null)[])[] {
  return municipalities.map((row) => [
    row.ags,
    row.name,
    row.demand,
    row.unplaced,
    row.rate === null ? null : Math.round(row.rate * 1000) / 10,
    row.freePlacesInReach,
    row.nearestMinutes,
    germanOrigin(row.nearestOrigin),
    accessibility.municipalities.get(row.ags) ?? null,
    row.longestWaitDays,
    row.isSuppressed ? 'ja' : 'nein',
  ]);
}
