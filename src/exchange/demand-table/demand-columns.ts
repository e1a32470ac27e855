import type { TableColumn } from '../reading/table/table-row.js';

/** “Spalten der Bedarfstabelle”: headings by what they hold. Documented in `docs/formate.md`. */
export const DEMAND_HEADINGS = {
  office: 'Stelle',
  municipality: 'Gemeinde',
  format: 'Kurstyp',
  level: 'Niveau',
  accessRoute: 'Zugangsweg',
  people: 'Anzahl',
  waitingSince: 'Wartend seit',
  childrenUnderThree: 'Kinder unter 3',
  childrenFromThree: 'Kinder ab 3',
  dayparts: 'Tageszeiten',
} as const;

/** The columns as the table reader wants them. */
export const DEMAND_COLUMNS: readonly TableColumn[] = [
  { name: DEMAND_HEADINGS.office, aliases: ['Meldende Stelle'], required: true },
  { name: DEMAND_HEADINGS.municipality, aliases: ['AGS', 'Gemeinde (AGS)', 'Wohnort'], required: true },
  { name: DEMAND_HEADINGS.format, required: true },
  { name: DEMAND_HEADINGS.level, aliases: ['Sprachniveau', 'Stufe'] },
  { name: DEMAND_HEADINGS.accessRoute, required: true },
  { name: DEMAND_HEADINGS.people, aliases: ['Personen', 'Zahl'], required: true },
  { name: DEMAND_HEADINGS.waitingSince, required: true },
  { name: DEMAND_HEADINGS.childrenUnderThree },
  { name: DEMAND_HEADINGS.childrenFromThree },
  { name: DEMAND_HEADINGS.dayparts },
];
