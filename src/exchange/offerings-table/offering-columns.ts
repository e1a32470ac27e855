import type { TableColumn } from '../reading/table/table-row.js';

/** “Spalten der Angebotstabelle”: headings by what they hold. Documented in `docs/formate.md`. */
export const OFFERING_HEADINGS = {
  provider: 'Träger',
  providerMail: 'E-Mail Träger',
  site: 'Kursort',
  street: 'Straße',
  postcode: 'PLZ',
  town: 'Ort',
  ags: 'AGS',
  latitude: 'Breite',
  longitude: 'Länge',
  isStepFree: 'Barrierefrei',
  furtherSites: 'Weitere Kursorte',
  key: 'Kennung',
  title: 'Titel',
  courseType: 'Kursart',
  format: 'Kurstyp',
  form: 'Form',
  startsOn: 'Beginn',
  endsOn: 'Ende',
  state: 'Stand',
  reason: 'Grund',
  maximumSize: 'Plätze max',
  minimumSize: 'Plätze min',
  weeklyUnits: 'UE pro Woche',
  dayparts: 'Tageszeiten',
  timesNote: 'Zeiten',
  sectionNumber: 'Abschnitt',
  level: 'Niveau',
  sectionStartsOn: 'Abschnitt Beginn',
  taken: 'Belegt',
  childcarePlaces: 'Kinder Plätze',
  childcareTaken: 'Kinder belegt',
  childcareMinimumAge: 'Kinder ab Jahren',
  approvedFrom: 'Zulassung ab',
  approvedUntil: 'Zulassung bis',
  confirmedOn: 'Stand vom',
} as const;

/** Heading of one column of the offerings table. */
export type OfferingHeading = (typeof OFFERING_HEADINGS)[keyof typeof OFFERING_HEADINGS];

const REQUIRED: readonly OfferingHeading[] = [
  'Träger',
  'Kursort',
  'Kennung',
  'Titel',
  'Kursart',
  'Kurstyp',
  'Beginn',
  'Stand',
  'Plätze max',
  'Abschnitt',
  'Niveau',
  'Abschnitt Beginn',
  'Belegt',
  'Stand vom',
];

const ALIASES: Partial<Record<OfferingHeading, readonly string[]>> = {
  Träger: ['Kursträger'],
  Kursort: ['Standort', 'ort_name'],
  AGS: ['Gemeindeschlüssel', 'Gemeinde AGS', 'Gemeinde (AGS)'],
  Breite: ['Breitengrad', 'lat'],
  Länge: ['Längengrad', 'lon'],
  Kennung: ['Kursnummer', 'Kurskennung', 'guid'],
  Beginn: ['beginn_datum'],
  Ende: ['ende_datum'],
  Belegt: ['aktuelle_teilnehmerzahl'],
  'Stand vom': ['erstellt_am'],
  'Plätze max': ['Plätze', 'Plätze höchstens', 'maximale_teilnehmerzahl'],
  'Plätze min': ['Plätze mindestens', 'Mindestteilnehmerzahl', 'minimale_teilnehmerzahl'],
  'UE pro Woche': ['UE/Woche', 'Wochenstunden'],
  Abschnitt: ['Kursabschnitt', 'Abschnitt Nummer'],
  Niveau: ['Sprachniveau', 'Stufe'],
  'Abschnitt Beginn': ['Abschnittsbeginn', 'Beginn Abschnitt'],
  'Kinder ab Jahren': ['Kinder Mindestalter'],
};

/** Said once for each offering: lines of further sections may leave them empty. */
export const COLUMNS_OF_SECTIONS: readonly OfferingHeading[] = [
  'Kennung',
  'Abschnitt',
  'Niveau',
  'Abschnitt Beginn',
  'Belegt',
];

/** The columns as the table reader wants them. */
export const OFFERING_COLUMNS: readonly TableColumn[] = Object.values(OFFERING_HEADINGS).map((name) => ({
  name,
  ...(ALIASES[name] === undefined ? {} : { aliases: ALIASES[name] }),
  required: REQUIRED.includes(name),
}));
