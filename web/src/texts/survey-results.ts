import type { SurveyResults } from '../api/types.js';
import { sheets } from './surveys.js';

/** Words of the results. */
export const resultTexts = {
  title: (survey: string): string => `Ergebnisse: ${survey}`,
  hiddenTitle: 'Noch keine Ergebnisse',
  hiddenBecause: {
    'results-after-close':
      'Die Befragung ist anonym. Ergebnisse gibt es erst, wenn sie geschlossen ist: Sonst ließe sich sehen, was die zuletzt Antwortenden geschrieben haben.',
    'results-too-few': '',
  } satisfies Record<NonNullable<SurveyResults['hiddenBecause']>, string>,
  tooFew: (minimum: number): string =>
    `Die Befragung ist anonym. Ergebnisse gibt es erst ab ${sheets(minimum)}.`,
  lead: (count: number): string => `${sheets(count)} liegen vor.`,
  leadOne: '1 Antwortbogen liegt vor.',
  question: (number: number, title: string): string => `${number}. ${title}`,
  answered: (count: number): string => (count === 1 ? '1 Antwort' : `${count} Antworten`),
  isHidden: (minimum: number): string => `Weniger als ${minimum} Antworten; deshalb verdeckt.`,
  choice: 'Antwort',
  count: 'Anzahl',
  share: 'Anteil',
  mean: (words: string): string => `Im Durchschnitt ${words}`,
  ends: (least: string, most: string): string => `kleinste Zahl ${least}, größte Zahl ${most}`,
  tableOf: (title: string): string => `Antworten auf: ${title}`,
  texts: (title: string): string => `Freie Antworten auf: ${title}`,
  search: 'In den Antworten suchen',
  found: (count: number): string => (count === 1 ? '1 Antwort gefunden' : `${count} Antworten gefunden`),
  page: (page: number, pages: number): string => `Seite ${page} von ${pages}`,
  earlier: 'Vorige Seite',
  later: 'Nächste Seite',
  nobody: 'ohne Namen',
  export: 'Alle Antworten speichern',
  exportHint: 'Frage für Frage, in zufälliger Reihenfolge.',
  exportTitle: 'Alle Antworten',
  json: 'JSON-Datei speichern',
  heads: { question: 'Frage', answer: 'Antwort', organisation: 'Organisation', sentOn: 'Gesendet am' },
} as const;

/** Words of a released summary. */
export const summaryTexts = {
  title: (survey: string): string => `Zusammenfassung: ${survey}`,
  lead: (period: string, count: number): string => `Befragung vom ${period}, ${sheets(count)}.`,
  figures: 'Zahlen',
  small: 'Kleine Zahlen und freie Texte sind nicht enthalten.',
} as const;
