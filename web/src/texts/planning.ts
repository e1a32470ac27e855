import type { Proposal } from '../api/types.js';
import { numberWords, peopleWords } from '../parts/words/numbers.js';

/** Words that the pages of planning share. */
export const planningTexts = {
  proposals: 'Kursvorschläge',
  fewPeople: (threshold: number): string => `weniger als ${threshold}`,
} as const;

/** What became of a proposal. */
export const proposalStateTerms: Readonly<Record<Proposal['state'], string>> = {
  open: 'offen',
  'taken-over': 'übernommen, Menschen werden gefragt',
  confirmed: 'kommt zustande',
  withdrawn: 'zurückgezogen: zu wenige Zusagen',
  outdated: 'überholt',
};

/** What a course needs before it can begin. */
export const needTerms: Readonly<Record<Proposal['needs'][number], string>> = {
  teacher: 'eine Lehrkraft',
  room: 'einen Raum',
  childcare: 'Kinderbeaufsichtigung',
};

/** Words of the list of proposals. */
export const proposalTexts = {
  title: 'Kursvorschläge',
  lead: 'Welche neuen Kurse würden den meisten Menschen ohne Platz helfen? Die Plattform rechnet über alle Träger hinweg; ein Träger übernimmt seinen Vorschlag und macht daraus einen geplanten Kurs.',
  plan: 'Neu planen',
  planning: 'Wird geplant …',
  cancel: 'Planung abbrechen',
  started: 'Die Planung läuft.',
  never: 'Noch wurde nicht geplant.',
  plannedAt: (moment: string): string => `Letzte Planung: ${moment}`,
  waiting: 'Die Planung wartet auf einen freien Rechner.',
  cancelled: (moment: string): string => `Die letzte Planung wurde am ${moment} abgebrochen.`,
  progress: (done: number, parts: number): string =>
    parts === 0
      ? 'Die Aufgabe wird zusammengestellt …'
      : `${numberWords(done)} von ${numberWords(parts)} Teilaufgaben sind gelöst.`,
  progressLabel: 'Fortschritt der Planung',
  finished: 'Die Planung ist fertig.',
  result: (placed: number, unplaced: number): string =>
    `Von ${peopleWords(unplaced)} ohne Platz, denen ein neuer Kurs helfen könnte, bekämen ${numberWords(placed)} einen Platz.`,
  proven: 'Bewiesen: Einen besseren Plan gibt es nicht.',
  atMost: (percent: number): string =>
    `Ein besserer Plan könnte höchstens ${numberWords(percent)}\u00a0% mehr erreichen; für den Beweis reichte die Rechenzeit nicht.`,
  none: 'Zurzeit gibt es keinen Vorschlag.',
  noneBody:
    'Entweder haben alle einen Platz, oder an keinem Kursort kommen genug Menschen für einen Kurs zusammen.',
  list: 'Liste der Vorschläge',
  mapTitle: 'Wem die Vorschläge helfen',
  listTitle: 'Die Vorschläge im Einzelnen',
  titleOf: (format: string, level: string): string => `${format}, Niveau ${level}`,
  course: 'Kurs',
  start: 'Beginn',
  maximum: 'Plätze',
  childrenOfAll: 'Kinder mit Beaufsichtigung',
  state: 'Stand',
  where: (site: string, town: string): string => (site.includes(town) ? site : `${site}, ${town}`),
  begins: (date: string): string => `Beginn ${date}`,
  provider: 'Träger',
  site: 'Kursort',
  times: 'Zeiten',
  size: 'Gruppe',
  sizeWords: (people: number, maximum: number, minimum: number): string =>
    `${peopleWords(people)} für ${numberWords(maximum)} Plätze (mindestens ${numberWords(minimum)})`,
  children: 'Kinderbeaufsichtigung',
  childrenWords: (children: number, places: number): string =>
    places === 0 ? 'nicht vorgesehen' : `${numberWords(places)} Plätze, gebraucht ${numberWords(children)}`,
  way: 'Weg im Mittel',
  saved: 'Wartezeit gespart',
  savedWords: (weeks: number): string => `${numberWords(weeks)} Wochen, alle zusammen`,
  needs: 'Nötig',
  why: 'Warum dieser Kurs',
  noRunnerUp: 'Für diese Menschen gibt es keinen anderen möglichen Kursbeginn.',
  fewer: (site: string, date: string, people: number, fewer: number): string =>
    `Der nächstbeste Beginn (${site}, ${date}) hülfe ${peopleWords(people)}, also ${numberWords(fewer)} weniger.`,
  notMore: (site: string, date: string, people: number): string =>
    `Der nächstbeste Beginn (${site}, ${date}) hülfe ebenfalls ${peopleWords(people)}, ist aber bei Wegen, Wartezeit und Aufwand zusammen nicht besser.`,
  sameStart: (people: number): string =>
    `Derselbe Ort und Tag zu anderer Tageszeit hülfe ${peopleWords(people)} und ist bei Wegen, Wartezeit und Aufwand zusammen nicht besser.`,
  from: 'Woher die Menschen kommen',
  fromCaption: (title: string): string => `Menschen nach Gemeinde: ${title}`,
  municipality: 'Gemeinde',
  people: 'Menschen',
  minutes: 'Weg',
  takeOver: 'Übernehmen',
  takeOverOf: (title: string): string => `Übernehmen: ${title}`,
  question: (title: string): string => `„${title}“ als geplanten Kurs übernehmen?`,
  body: 'Der Kurs erscheint danach unter „Meine Kurse“, und die Menschen auf der Warteliste werden der Reihe nach gefragt. Sagen zu wenige zu, zieht die Plattform ihn rechtzeitig zurück.',
  confirm: 'Ja, übernehmen',
  takenOver: (title: string): string => `${title}: übernommen. Die Menschen werden der Reihe nach gefragt.`,
  toCourse: 'Zur Warteliste des Kurses',
} as const;

/** Words of the map of proposals. */
export const proposalMapTexts = {
  people: (words: string): string => `Vorschläge helfen: ${words}`,
  nobody: 'kein Vorschlag hilft Menschen von hier',
  site: (title: string, date: string, people: string): string => `${title}, Beginn ${date}, ${people}`,
  legend: 'Fläche und Zahl: Menschen, denen die Vorschläge einen Platz geben',
  few: 'wenige Menschen, Zahl geschützt',
  none: 'niemand',
  point: 'Kursort mit einem Vorschlag',
} as const;
