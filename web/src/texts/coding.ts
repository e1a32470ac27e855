import { count } from './objectives.js';

/** Words of the page on which answers are tied to needs. */
export const codingTexts = {
  title: 'Antworten zuordnen',
  lead: 'Welche Bedarfe stecken in den Antworten einer Befragung? Jede Zuordnung wird ein Beleg des Bedarfs.',
  survey: 'Befragung',
  chooseSurvey: 'bitte wählen',
  none: 'Zurzeit gibt es keine Antworten zum Zuordnen',
  noneBody:
    'Antworten erscheinen hier, sobald eine Befragung läuft. Zuordnen können die Kreisverwaltung und wer eine Arbeitsgruppe leitet.',
  progress: (coded: number, total: number): string => `${coded} von ${total} Antworten bearbeitet`,
  show: 'Anzeigen',
  open: 'noch offene',
  all: 'alle',
  question: 'Frage',
  allQuestions: 'alle Fragen',
  list: 'Antworten',
  from: (name: string): string => `von ${name}`,
  tie: 'Bedarf zuordnen',
  tieHint: 'Tippen Sie ein Wort aus dem Bedarf; mit der Eingabetaste übernehmen.',
  untie: (title: string): string => `Zuordnung lösen: ${title}`,
  noNeed: 'Kein Bedarf',
  noNeedReason: 'Warum steckt darin kein Bedarf?',
  noNeedSubmit: 'Als „kein Bedarf“ merken',
  withoutNeed: (reason: string): string => `Kein Bedarf: ${reason}`,
  takeBack: 'Zurücknehmen',
  tied: (title: string): string => `Zugeordnet: ${title}`,
  untied: (title: string): string => `Gelöst: ${title}`,
  marked: 'Als „kein Bedarf“ gemerkt.',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht.',
  doneTitle: 'Alle Antworten dieser Auswahl sind bearbeitet',
  doneBody: 'Unter „alle“ sehen Sie jede Zuordnung und können sie ändern.',
} as const;

/** Words of the chain. */
export const chainTexts = {
  title: 'Wirkungskette',
  lead: 'Vom Themenfeld über Bedarf und Wirkungsziel zur Maßnahme: Öffnen Sie, was Sie sehen möchten.',
  search: 'Suche in der Kette',
  found: (number: number): string => count(number, 'Eintrag', 'Einträge'),
  openAll: 'Alles öffnen',
  closeAll: 'Alles schließen',
  none: 'Nichts in der Kette enthält diese Wörter.',
  noNeeds: 'Noch kein Bedarf in diesem Themenfeld.',
  noGoals: 'Noch kein Wirkungsziel.',
  goal: (measures: number): string => count(measures, 'Maßnahme', 'Maßnahmen'),
  field: (title: string, needs: number): string => `${title} (${count(needs, 'Bedarf', 'Bedarfe')})`,
  need: (goals: number): string => count(goals, 'Wirkungsziel', 'Wirkungsziele'),
} as const;
