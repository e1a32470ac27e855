import { germanDay } from '#libs/calendar';
import type { TrendReading } from '../../trends/index.js';
import { done, type Outcome } from '../outcome.js';
import { alignedTable } from './aligned-table.js';

const COLUMNS = [
  { title: 'Beginn' },
  { title: 'Begonnen', isFigure: true },
  { title: 'Wartezeit Median (Tage)', isFigure: true },
  { title: 'Mittel', isFigure: true },
  { title: 'Über der Frist in %', isFigure: true },
  { title: 'Wartend am Ende', isFigure: true },
  { title: 'Angeboten', isFigure: true },
  { title: 'Kursbeginne', isFigure: true },
  { title: 'Auslastung in %', isFigure: true },
  { title: 'Offene Lücken', isFigure: true },
];

/** “Auswertung” for a person; hidden figures and those that there are not are a dash. */
export function describeTrends(reading: TrendReading): Outcome {
  return done(reading, [
    `Auswertung; „–“: niemand, oder weniger als ${reading.threshold} Menschen.`,
    '',
    ...alignedTable(
      COLUMNS,
      reading.lines.map(({ from, people, courses, gaps }) => [
        germanDay(from),
        words(people.started),
        words(people.medianDays),
        words(people.meanDays),
        percent(people.lateShare),
        words(people.waiting),
        words(people.offered),
        words(courses.started),
        percent(courses.fillRate),
        words(gaps.openAtEnd),
      ]),
    ),
  ]);
}

function words(value: number | null): string {
  return value === null ? '–' : String(Math.round(value));
}

function percent(share: number | null): string {
  return words(share === null ? null : share * 100);
}
