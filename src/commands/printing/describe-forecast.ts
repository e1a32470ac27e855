import { germanDay } from '#libs/calendar';
import type { ForecastResult } from '../acts/forecast.command.js';
import { done, type Outcome } from '../outcome.js';
import { alignedTable } from './aligned-table.js';
import { germanLevel } from './german-words.js';

const COLUMNS = [
  { title: 'Kurstyp' },
  { title: 'Niveau' },
  { title: '30 Tage ab' },
  { title: 'erwartet', isFigure: true },
  { title: 'mindestens', isFigure: true },
  { title: 'höchstens', isFigure: true },
];

/** “Vorausschau” for a person: whole people, the band rounded outwards. */
export function describeForecast(rows: ForecastResult): Outcome {
  return done(rows, [
    'Neuer Bedarf der nächsten sechs Monate. In etwa vier von fünf Fällen liegt er zwischen „mindestens“ und „höchstens“.',
    '',
    ...alignedTable(
      COLUMNS,
      rows.map((row) => [
        row.formatTitle,
        germanLevel(row.level),
        germanDay(row.from),
        String(Math.round(row.expected)),
        String(Math.floor(row.low)),
        String(Math.ceil(row.high)),
      ]),
    ),
  ]);
}
