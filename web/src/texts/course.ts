import type { CallOffReason, ListObstacle, Offering } from '../api/types.js';
import { numberWords } from '../parts/words/numbers.js';

/** German words for the states of a course. */
export const courseStateTerms: Readonly<Record<Offering['state'], string>> = {
  planned: 'geplant',
  open: 'offen',
  secured: 'gesichert',
  'at-risk': 'gefährdet',
  started: 'läuft',
  ended: 'beendet',
  postponed: 'verschoben',
  merged: 'zusammengelegt',
  cancelled: 'abgesagt',
};

/** Why a course does not come about as it was posted. */
export const callOffReasonTerms: Readonly<Record<CallOffReason, string>> = {
  'too-few-participants': 'Zu wenige Anmeldungen',
  'no-teacher': 'Keine Lehrkraft',
  'no-room': 'Kein Raum',
  'no-childcare': 'Keine Kinderbeaufsichtigung',
  'no-funding': 'Keine Finanzierung',
  'no-approval': 'Keine Zulassung',
  other: 'Anderer Grund',
};

/** Why people on the list, or anybody at all, are not offered a place now. */
export const obstacleTerms: Readonly<Record<ListObstacle, string>> = {
  paused: 'pausieren zurzeit',
  'has-offer': 'haben schon ein Platzangebot',
  'declined-before': 'Einstieg schon ausgeschlagen oder verfallen',
  'other-wish': 'anderer Kurs gewünscht',
  level: 'anderes Sprachniveau nötig',
  'not-tested': 'noch nicht eingestuft',
  entitlement: 'Berechtigung abgelaufen',
  reach: 'Weg zu weit',
  times: 'Zeiten passen nicht',
  childcare: 'Kinderbeaufsichtigung reicht nicht',
  full: 'kein Platz frei',
  'begins-too-soon': 'Abschnitt beginnt heute',
  'not-approved': 'Zulassung am Kursort fehlt',
  stale: 'Zahlen des Kurses nicht bestätigt',
};

/** Words of a course, wherever its provider meets it. */
export const courseTexts = {
  starts: (date: string): string => `Beginn ${date}`,
  entry: (date: string, level: string): string => `Einstieg ${date}, Niveau ${level}`,
  noEntry: 'kein Einstieg frei',
  places: (figures: { free: number; taken: number; held: number; maximum: number }): string =>
    [
      `${numberWords(figures.free)} frei`,
      `${numberWords(figures.taken)} belegt`,
      ...(figures.held > 0 ? [`${numberWords(figures.held)} zurückgehalten`] : []),
    ].join(' · '),
  ofMaximum: (maximum: number): string => `von ${numberWords(maximum)}`,
  confirmedOn: (date: string): string => `Stand ${date}`,
  stale: 'veraltet',
  excluded: 'zu alt',
  confirm: 'Zahlen stimmen',
  confirmOf: (course: string): string => `Zahlen stimmen: ${course}`,
  confirmed: (course: string): string => `${course}: Die Zahlen sind bestätigt.`,
  fill: 'Aus der Warteliste füllen',
  fillOf: (course: string): string => `Aus der Warteliste füllen: ${course}`,
  on: 'von selbst',
  off: 'von Hand',
  filledOn: (course: string): string => `${course}: Freie Plätze gehen ab jetzt an die Warteliste.`,
  filledOff: (course: string): string => `${course}: Freie Plätze bieten Sie ab jetzt selbst an.`,
} as const;

/** Words of the list of one's own courses. */
export const ownCoursesTexts = {
  title: 'Meine Kurse',
  lead: 'Belegte Plätze ändern Sie gleich in der Liste; jede Änderung ist sofort gespeichert.',
  caption: 'Laufende und kommende Kurse',
  course: 'Kurs',
  state: 'Stand',
  nextEntry: 'Nächster Einstieg',
  places: 'Plätze',
  list: 'Warteliste',
  offers: 'Platzangebote',
  figures: 'Zahlen',
  openOffers: (count: number): string =>
    count === 1 ? '1 wartet auf Antwort' : `${count} warten auf Antwort`,
  toRegister: (count: number): string => (count === 1 ? '1 anzumelden' : `${count} anzumelden`),
  noOffers: 'keine',
  toDo: 'Das wartet auf Sie',
  toDoRegister: (count: number): string =>
    count === 1
      ? '1 Mensch hat einen Platz angenommen und ist noch anzumelden'
      : `${count} Menschen haben einen Platz angenommen und sind noch anzumelden`,
  toDoAddressed: (count: number): string =>
    count === 1
      ? '1 Anfrage einer Stelle ist zu beantworten'
      : `${count} Anfragen von Stellen sind zu beantworten`,
  toDoStale: (count: number): string =>
    count === 1
      ? 'Die Zahlen von 1 Kurs sind zu bestätigen'
      : `Die Zahlen von ${count} Kursen sind zu bestätigen`,
  nothingToDo: 'Zurzeit wartet nichts auf Sie.',
  empty: 'Sie haben noch keinen laufenden oder kommenden Kurs eingestellt.',
  emptyBody: 'Legen Sie einen neuen Kurs an, oder lesen Sie Ihre Kurse aus einer Tabelle ein.',
  past: (count: number): string =>
    count === 1 ? '1 beendeter oder ausgefallener Kurs' : `${count} beendete und ausgefallene Kurse`,
  pastCaption: 'Beendete und ausgefallene Kurse',
} as const;
