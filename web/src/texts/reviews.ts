import type { LightChange, ReviewAspect, ReviewStage, TrafficLight } from '../api/types.js';

/** Words of the pages about reviews of measures. */
export const reviewTexts = {
  title: 'Überprüfungen',
  lead: 'Einmal im Jahr überprüft die Steuerungsgruppe jede laufende Maßnahme: wie weit sie ist, ob sie im Zeitplan liegt und ob sie ihr Ziel erreicht.',
  noConcept: 'Noch gibt es kein Integrationskonzept, dessen Maßnahmen zu überprüfen wären.',
  empty: 'Noch hat keine Maßnahme begonnen. Überprüft wird, was läuft, ruht oder abgeschlossen ist.',
  dueTitle: 'Was ansteht',
  nothingDue: 'Zurzeit steht keine Überprüfung an.',
  matrixTitle: 'Maßnahmen über die Jahre',
  matrixHint:
    'Je Jahr drei Ampeln: Umsetzung, Zeitplan, Ziel. Ein Wort dahinter sagt, was besser oder schlechter wurde.',
  sumsTitle: 'Zahlen der Jahre',
  sumsHint:
    'Je Maßnahme zählt die letzte Überprüfung eines Jahres. Ein Strich heißt: Niemand hat eine Zahl genannt.',
  field: 'Themenfeld',
  allFields: 'alle Themenfelder',
  measure: 'Maßnahme',
  responsible: 'Verantwortlich',
  nobody: 'noch niemand',
  due: 'Fällig',
  notDue: '–',
  state: 'Stand',
  review: 'Überprüfen',
  look: 'Ansehen',
  act: 'Schritt',
  year: 'Jahr',
  reviews: 'Überprüfungen',
  participants: 'Teilnehmende',
  staff: 'Stellen (VZÄ)',
  cost: 'Kosten',
  funding: 'davon Fördermittel',
  none: 'keine Überprüfung',
  back: 'Zu den Überprüfungen',
  toMeasure: 'Zur Maßnahme',
  ofMeasure: (name: string) => `Überprüfung: ${name}`,
  new: 'Neue Überprüfung',
  start: 'Überprüfung beginnen',
  correct: 'Berichtigen',
  correcting: (day: string) =>
    `Sie berichtigen die Überprüfung mit Stichtag ${day}. Beide bleiben lesbar; es gilt die neue.`,
  former: 'Bisherige Überprüfungen',
  noFormer: 'Diese Maßnahme wurde noch nicht überprüft.',
  corrected: 'berichtigt, gilt nicht mehr',
  standing: 'gilt',
  asOfDay: (day: string) => `Stichtag ${day}`,
  by: (who: string, day: string) => `${who}, bestätigt am ${day}`,
  notesTitle: 'Was seit der letzten Überprüfung berichtet wurde',
  noNotes:
    'Seit der letzten Überprüfung wurde nichts berichtet. Die verantwortliche Organisation berichtet auf der Seite der Maßnahme.',
  asOf: 'Stichtag',
  light: 'Ampel',
  sentence: 'Begründung in einem Satz',
  sentenceHint: 'Bei Gelb und Rot nötig.',
  progress: 'Was wurde getan?',
  progressHint: 'Vorausgefüllt mit dem letzten Bericht, wenn es einen gibt.',
  effect: 'Was hat es bewirkt?',
  figures: 'Zahlen',
  figuresHint:
    'Fehlt eine Zahl, sagen Sie bitte unten, warum. Ein Bericht ohne Zahlen lässt sich nicht steuern.',
  missingReason: 'Warum fehlt eine Zahl?',
  next: 'Wie geht es weiter?',
  nextStep: 'Nächster Schritt',
  nextStepHint: 'Bei Gelb oder Rot nötig.',
  nextStepOwner: 'Wer',
  nextStepDueOn: 'Bis wann',
  choose: 'Bitte wählen',
  publicSentence: 'Ein Satz für die Öffentlichkeit',
  publicSentenceHint:
    'Steht neben den Ampeln auf den öffentlichen Seiten, wenn die Maßnahme öffentlich ist. Leer lassen, wenn die Ampeln für sich sprechen.',
  confirm: 'Überprüfung bestätigen',
  confirming: 'Wird bestätigt …',
  confirmHint:
    'Mit dem Bestätigen wird der heutige Stand der Maßnahme festgehalten. Danach ändert sich diese Überprüfung nicht mehr; berichtigen lässt sie sich durch eine neue.',
  confirmed: 'Die Überprüfung ist bestätigt und festgehalten.',
  finishHint: 'Ist die Maßnahme zu Ende? Auf ihrer Seite lässt sie sich abschließen.',
  badNumber: 'Bitte geben Sie eine Zahl an, zum Beispiel 12 oder 0,5.',
  badEuro: 'Bitte geben Sie einen Betrag an, zum Beispiel 12.500,00.',
  cancel: 'Abbrechen',
  snapshot: 'Stand der Maßnahme an diesem Tag',
  indicators: 'Indikatoren an diesem Tag',
  noAnswer: 'keine Angabe',
  plannedCost: 'Geplante Kosten',
  goals: 'Wirkungsziele',
  dueOn: (day: string) => `Fällig am ${day}`,
  notBegun: 'Diese Maßnahme hat noch nicht begonnen; überprüft wird, was läuft, ruht oder zu Ende ist.',
} as const;

/** How people call the three lights. */
export const aspectTerms: Readonly<Record<ReviewAspect, string>> = {
  implementation: 'Umsetzung',
  schedule: 'Zeitplan',
  goal: 'Ziel',
};

/** What each light asks. */
export const aspectQuestions: Readonly<Record<ReviewAspect, string>> = {
  implementation: 'Stand der Umsetzung: Wird getan, was vereinbart war?',
  schedule: 'Zeitplan: Liegt die Maßnahme in der Zeit?',
  goal: 'Zielerreichung: Erreicht sie ihr Wirkungsziel?',
};

/** How people call the colours. */
export const lightTerms: Readonly<Record<TrafficLight, string>> = {
  green: 'grün',
  yellow: 'gelb',
  red: 'rot',
  none: 'keine Aussage',
};

/** What became of a light since the year before. */
export const changeTerms: Readonly<Record<Exclude<LightChange, null>, string>> = {
  better: 'besser',
  worse: 'schlechter',
  same: 'gleich',
};

/** How near a review is. */
export const reviewStageTerms: Readonly<Record<ReviewStage, string>> = {
  first: 'steht an',
  last: 'steht kurz bevor',
  overdue: 'überfällig',
};
