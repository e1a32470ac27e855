import type { TestCancelReason } from '../api/types.js';
import { numberWords } from '../parts/words/numbers.js';

/** Why a date of a placement test is off. */
export const testCancelReasonTerms: Readonly<Record<TestCancelReason, string>> = {
  'no-examiner': 'Keine Prüfenden',
  'no-room': 'Kein Raum',
  'too-few-bookings': 'Zu wenige Buchungen',
  other: 'Anderer Grund',
};

/** Words of the shared calendar of placement tests. */
export const testCalendarTexts = {
  title: 'Einstufungstests',
  lead: 'Termine aller Kursträger im Landkreis. Stellen buchen von der Seite des Falls aus; eine Fallnummer genügt.',
  filters: 'Auswahl',
  format: 'Kurstyp',
  allFormats: 'alle Kurstypen',
  whose: 'Termine',
  everybody: 'aller Träger',
  own: 'meine',
  add: 'Neuer Termin',
  sum: (dates: number, free: number): string =>
    `${dates === 1 ? '1 Termin' : `${numberWords(dates)} Termine`}, ${
      free === 1 ? '1 freier Platz' : `${numberWords(free)} freie Plätze`
    } in den nächsten drei Monaten.`,
  none: 'In den nächsten drei Monaten ist kein Termin eingestellt.',
  noneBody: 'Kursträger stellen ihre Termine hier ein; sie erscheinen sofort bei allen Stellen.',
  day: 'Tag',
  time: 'Uhrzeit',
  provider: 'Kursträger',
  site: 'Ort',
  formats: 'Kurstypen',
  everyFormat: 'alle',
  places: 'Plätze',
  free: (free: number, places: number): string => `${numberWords(free)} von ${numberWords(places)} frei`,
  full: 'keine frei',
  cancelled: 'abgesagt',
  ownDate: 'Ihr Termin',
  open: 'Ansehen',
  openOf: (when: string): string => `Ansehen: ${when}`,
  toCases: 'Zu den Fällen',
} as const;

/** Words of one date. */
export const testDateTexts = {
  back: 'Alle Termine',
  loadingTitle: 'Einstufungstest',
  title: (when: string): string => `Einstufungstest am ${when}`,
  when: 'Termin',
  site: 'Ort',
  stepFree: 'ohne Stufen zu erreichen',
  cancelledBecause: (reason: string): string => `Dieser Termin ist abgesagt: ${reason}.`,
  actsTitle: 'Termin ändern oder absagen',
  change: 'Ändern',
  cancel: 'Absagen',
  calendar: 'In den Kalender übernehmen',
  cancelQuestion: 'Diesen Termin wirklich absagen?',
  cancelBody: (booked: number): string =>
    booked === 0
      ? 'Noch ist niemand gebucht.'
      : `${booked === 1 ? '1 Buchung fällt' : `${booked} Buchungen fallen`} damit aus. Die Stellen erhalten eine Nachricht und buchen einen anderen Termin.`,
  cancelSubmit: 'Termin absagen',
  cancelDone: 'Der Termin ist abgesagt. Die Stellen werden benachrichtigt.',
  saved: 'Der Termin ist gespeichert.',
  bookingsTitle: 'Buchungen',
  bookingsNone: 'Noch ist niemand gebucht.',
  bookingsLead:
    'Tragen Sie nach dem Test das Niveau ein: Es steht sofort im Fall, und der Mensch kann einen Platz bekommen.',
  bookingsCaption: 'Buchungen dieses Termins',
  caseCode: 'Fallnummer',
  state: 'Stand',
  states: { booked: 'gebucht', cancelled: 'abgesagt', tested: 'eingestuft' },
  result: 'Ergebnis',
  noResult: 'noch keines',
  resultWords: (level: string, format: string | null): string =>
    format === null ? `Niveau ${level}` : `Niveau ${level}, empfohlen: ${format}`,
  enter: 'Ergebnis eintragen',
  enterOf: (code: string): string => `Ergebnis eintragen: Fall ${code}`,
  correct: 'Berichtigen',
  correctOf: (code: string): string => `Ergebnis berichtigen: Fall ${code}`,
  resultTitle: (code: string): string => `Ergebnis für Fall ${code}`,
  level: 'Sprachniveau',
  chooseLevel: 'Bitte wählen',
  recommended: 'Empfohlener Kurstyp',
  recommendedHint: 'Nur, wenn ein anderer Kurstyp besser passt.',
  asWished: 'wie gewünscht',
  save: 'Ergebnis speichern',
  saving: 'Wird gespeichert …',
  leave: 'Abbrechen',
  entered: (code: string): string => `Das Ergebnis von Fall ${code} ist gespeichert.`,
} as const;

/** Words of entering or changing a date. */
export const testFormTexts = {
  newTitle: 'Neuer Einstufungstest',
  changeTitle: 'Einstufungstest ändern',
  changeLead: 'Ändern sich Ort oder Zeit, erhalten die Stellen mit Buchungen eine Nachricht.',
  site: 'Kursort',
  chooseSite: 'Bitte wählen',
  noSite:
    'Sie haben noch keinen Kursort. Kursorte kommen über den Tabellenimport oder die Schnittstelle auf die Plattform.',
  day: 'Tag',
  from: 'Beginn',
  until: 'Ende',
  places: 'Plätze',
  formats: 'Für welche Kurstypen?',
  formatsHint: 'Ohne Auswahl: für alle.',
  save: 'Termin einstellen',
  saveChange: 'Änderung speichern',
  saving: 'Wird gespeichert …',
  leave: 'Abbrechen',
} as const;
