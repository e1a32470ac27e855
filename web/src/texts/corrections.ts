import type { TravelMode } from '../api/types.js';

/** Words of the page of corrected travel times. */
export const correctionTexts = {
  title: 'Reisezeiten',
  lead: 'Wer den Weg kennt, weiß es besser als die Formel. Eine korrigierte Zeit geht gemessenen und geschätzten vor, auf der Karte und bei jeder Vermittlung.',
  formTitle: 'Einen Weg korrigieren',
  municipality: 'Gemeinde',
  site: 'Kursort',
  typeToFind: 'Tippen Sie die ersten Buchstaben.',
  mode: 'Verkehrsmittel',
  minutes: 'Minuten, einfacher Weg',
  reason: 'Grund',
  reasonHint: 'Woher Sie es wissen, zum Beispiel „neuer Fahrplan ab Dezember“. Keine Angaben über Personen.',
  save: 'Korrektur speichern',
  pleaseChoose: 'Bitte wählen Sie Gemeinde und Kursort.',
  now: 'Bisher gilt',
  noWay: 'kein Weg',
  saved: (from: string, to: string, minutes: number): string =>
    `Gespeichert: von ${from} nach ${to} ${minutes} Minuten.`,
  listTitle: 'Korrigierte Wege',
  list: 'Korrigierte Wege nach Gemeinde und Kursort',
  searchFor: 'Suche nach Gemeinde, Kursort oder Träger',
  empty: 'Noch ist kein Weg korrigiert.',
  corrected: 'korrigiert',
  measured: 'gemessen',
  estimated: 'geschätzt',
  notMeasured: '–',
  takeBack: 'Zurücknehmen',
  takeBackLabel: (from: string, to: string): string => `Zurücknehmen: ${from} nach ${to}`,
  takenBack: (from: string, to: string): string => `Die Korrektur von ${from} nach ${to} ist zurückgenommen.`,
  undo: 'Rückgängig',
} as const;

/** Means of transport. */
export const travelModeTerms: Readonly<Record<TravelMode, string>> = {
  'public-transport': 'Bus und Bahn',
  car: 'Auto',
  walking: 'zu Fuß',
};
