import { numberWords } from '../parts/words/numbers.js';

/** Words of the list of one's own courses: choosing from it, and changing figures in it. */
export const ownListTexts = {
  newCourse: 'Neuer Kurs',
  fromTable: 'Aus Tabelle einlesen',
  filters: 'Auswahl der Kurse',
  selection: 'Stand',
  selections: {
    alle: 'alle',
    'zu-bestaetigen': 'Zahlen zu bestätigen',
    gefaehrdet: 'gefährdet',
    geplant: 'geplant oder verschoben',
    offen: 'offen für Anmeldungen',
    laufend: 'läuft',
  },
  site: 'Kursort',
  allSites: 'alle Kursorte',
  search: 'Titel oder Ort',
  shown: (shown: number, all: number): string =>
    shown === all ? `${numberWords(all)} Kurse` : `${numberWords(shown)} von ${numberWords(all)} Kursen`,
  noneShown: 'Zu dieser Auswahl gibt es keinen Kurs.',
  showAll: 'Alle Kurse zeigen',

  toDoAtRisk: (count: number): string =>
    count === 1
      ? '1 Kurs beginnt bald und hat zu wenige Anmeldungen'
      : `${numberWords(count)} Kurse beginnen bald und haben zu wenige Anmeldungen`,
  toDoPostponed: (count: number): string =>
    count === 1
      ? '1 Kurs ist verschoben und nicht wieder offen'
      : `${numberWords(count)} Kurse sind verschoben und nicht wieder offen`,
  answerUntil: (date: string): string => ` (die nächste bis ${date})`,
  confirmAll: (count: number): string =>
    `Alle Zahlen stimmen: ${count === 1 ? '1 Kurs' : `${numberWords(count)} Kurse`} bestätigen`,
  confirmingAll: 'Wird bestätigt …',
  confirmedAll: (count: number): string =>
    count === 1
      ? 'Die Zahlen von 1 Kurs sind bestätigt.'
      : `Die Zahlen von ${numberWords(count)} Kursen sind bestätigt.`,
  confirmedToday: 'heute bestätigt',
  actions: 'Mehr',
  waitingList: 'Warteliste',
  waitingListOf: (course: string): string => `Warteliste: ${course}`,
} as const;

/** Words of changing taken places in the list. */
export const takenTexts = {
  taken: 'belegt',
  takenChildren: 'Kinderplätze belegt',
  fieldOf: (course: string, figure: string): string => `${figure}: ${course}`,
  section: (number: number): string => `Belegte Plätze in Abschnitt ${number}`,
  childcare: 'Belegte Plätze in der Kinderbeaufsichtigung',
  less: (course: string, figure: string): string => `Einen weniger. ${figure}: ${course}`,
  more: (course: string, figure: string): string => `Einen mehr. ${figure}: ${course}`,
  free: (free: number, maximum: number): string => `${numberWords(free)} von ${numberWords(maximum)} frei`,
  held: (held: number): string => `${numberWords(held)} zurückgehalten`,
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert.',
  undo: (before: number): string => `Rückgängig: wieder ${numberWords(before)}`,
  undoOf: (before: number, course: string, figure: string): string =>
    `Rückgängig: wieder ${numberWords(before)}. ${figure}: ${course}`,
  announced: (course: string, figure: string, taken: number): string =>
    `${course}, ${figure}: jetzt ${numberWords(taken)}, gespeichert. Die Schaltfläche „Rückgängig“ steht daneben.`,
  undone: (course: string, figure: string, taken: number): string =>
    `${course}, ${figure}: wieder ${numberWords(taken)}.`,
  conflict: (now: number, mine: number): string =>
    `Jemand anders hat die Zahl inzwischen geändert: jetzt ${numberWords(now)}. Sie wollten ${numberWords(mine)}.`,
  takeMine: (mine: number): string => `${numberWords(mine)} speichern`,
  takeTheirs: (now: number): string => `${numberWords(now)} lassen`,
  again: 'Noch einmal versuchen',
  discard: 'Verwerfen',
} as const;
