import { numberWords, peopleWords } from '../parts/words/numbers.js';

/** Words of the forecast. */
export const forecastTexts = {
  title: 'Vorausschau',
  lead: 'Wie viele Menschen werden in den nächsten sechs Monaten neu einen Kurs brauchen? Geschätzt aus den Anmeldungen der letzten zwölf Wochen und aus Kursen, die zu Ende gehen.',
  none: 'Noch lässt sich nichts vorausschauen.',
  noneBody: 'Sobald Anmeldungen oder auslaufende Kurse da sind, steht hier der erwartete Bedarf.',
  tableTitle: 'Neuer Bedarf je Monat',
  caption: 'Neuer Bedarf nach Kurstyp, Niveau und Monat',
  line: 'Kurstyp und Niveau',
  from: (date: string): string => `30 Tage ab ${date}`,
  cell: (expected: number, low: number, high: number): string =>
    low === high
      ? numberWords(expected)
      : `${numberWords(expected)} (${numberWords(low)}\u00a0–\u00a0${numberWords(high)})`,
  band: 'In Klammern: In etwa vier von fünf Fällen liegt der Bedarf in dieser Spanne.',
  lineName: (format: string, level: string): string => `${format}, ${level}`,
  level: (level: string): string => `Niveau ${level}`,
  noLevel: 'noch ohne Einstufung',
  chartTitle: 'Verlauf',
  chartOf: 'Verlauf zeigen für',
  chart: (line: string, months: string): string => `Verlauf für ${line}: ${months}`,
  chartMonth: (date: string, words: string): string => `ab ${date} ${words}`,
  lawTitle: 'Wer verliert den Zugang, wenn …',
  lawLead:
    'Angenommen, bestimmte Zugangswege führen ab einem Tag in keinen Kurs mehr, etwa durch eine Änderung des Rechts.',
  routes: 'Geschlossene Zugangswege',
  closedFrom: 'Geschlossen ab',
  compute: 'Rechnen',
  computing: 'Wird gerechnet …',
  needRoutes: 'Bitte wählen Sie mindestens einen Zugangsweg.',
  needDay: 'Bitte geben Sie einen Tag an.',
  loss: (people: number): string =>
    people === 0
      ? 'In den nächsten sechs Monaten verlöre voraussichtlich niemand den Zugang.'
      : `In den nächsten sechs Monaten verlören voraussichtlich ${peopleWords(people)} den Zugang.`,
  lossCaption: 'Neuer Bedarf bisher und bei geschlossenen Zugangswegen',
  now: 'bisher',
  left: 'dann',
  lost: 'ohne Zugang',
} as const;
