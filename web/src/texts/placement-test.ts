import { numberWords } from '../parts/words/numbers.js';

/** Words of booking a placement test for a case. */
export const placementTestTexts = {
  title: 'Einstufungstest',
  lead: 'Ohne Einstufung wird kein Platz angeboten. Buchen Sie der Person einen Termin.',
  booked: 'Gebucht',
  cancelled: 'Dieser Termin ist abgesagt. Bitte buchen Sie einen anderen.',
  result: (level: string, date: string): string => `Ergebnis: Niveau ${level} (eingetragen am ${date})`,
  show: 'Termine ansehen',
  dates: 'Freie Termine',
  none: 'In den nächsten drei Monaten ist kein Termin für diesen Kurstyp eingestellt.',
  free: (places: number): string => (places === 1 ? '1 Platz frei' : `${numberWords(places)} Plätze frei`),
  full: 'belegt',
  more: (count: number): string => `Alle ${count} Termine zeigen`,
  book: 'Buchen',
  bookOf: (date: string, site: string): string => `Buchen: ${date}, ${site}`,
  bookedDone: 'Der Termin ist gebucht.',
  cancel: 'Termin absagen',
  cancelQuestion: 'Diesen Termin wirklich absagen?',
  cancelSubmit: 'Ja, Termin absagen',
  cancelDone: 'Der Termin ist abgesagt.',
  calendar: 'In den Kalender übernehmen',
  date: 'Termin',
  site: 'Ort',
  provider: 'Kursträger',
  places: 'Plätze',
} as const;
