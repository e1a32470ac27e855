import type { MeasureAct, MeasureNote, MeasureStep } from '../api/types.js';

/** What happened, as the history says it. */
export const measureStepTerms: Readonly<Record<MeasureStep['act'], string>> = {
  propose: 'vorgeschlagen',
  'change-proposal': 'Vorschlag geändert',
  'ask-back': 'Rückfrage gestellt',
  answer: 'Rückfrage beantwortet',
  'take-back': 'Vorschlag zurückgezogen',
  accept: 'in den Maßnahmenpool aufgenommen',
  refuse: 'abgelehnt',
  reopen: 'wieder aufgegriffen',
  change: 'Angaben geändert',
  'name-responsible': 'Verantwortung eingetragen',
  decide: 'in der Jahresauswahl beschlossen',
  'set-back': 'nicht mehr ausgewählt, zurück im Maßnahmenpool',
  start: 'Umsetzung begonnen',
  pause: 'ruht',
  resume: 'fortgesetzt',
  finish: 'abgeschlossen',
  end: 'abgebrochen',
  report: 'Bericht',
  'withdraw-promise': 'Zusage zurückgezogen',
  'carry-over': 'in die neue Fassung übernommen',
};

/** What a note is. */
export const noteKindTerms: Readonly<Record<MeasureNote['kind'], string>> = {
  progress: 'Fortschritt',
  question: 'Rückfrage',
  answer: 'Antwort',
};

/** The buttons of the acts, what is asked before, and what was done. */
export const measureActTexts: Readonly<
  Record<MeasureAct, { readonly button: string; readonly question: string; readonly done: string }>
> = {
  accept: {
    button: 'In den Maßnahmenpool aufnehmen',
    question: 'Diese Maßnahme in den Maßnahmenpool aufnehmen?',
    done: 'Die Maßnahme ist im Maßnahmenpool. Wer sie vorgeschlagen hat, wird benachrichtigt.',
  },
  refuse: {
    button: 'Ablehnen',
    question: 'Diesen Vorschlag ablehnen?',
    done: 'Der Vorschlag ist abgelehnt. Der Grund geht an die Organisation, die ihn gemacht hat.',
  },
  'take-back': {
    button: 'Vorschlag zurückziehen',
    question: 'Diesen Vorschlag zurückziehen?',
    done: 'Der Vorschlag ist zurückgezogen.',
  },
  reopen: {
    button: 'Wieder aufgreifen',
    question: 'Diesen Vorschlag wieder aufgreifen?',
    done: 'Der Vorschlag ist wieder offen.',
  },
  // These two are done by the decision of a Jahresauswahl; no button ever offers them.
  decide: {
    button: 'Beschließen',
    question: 'Diese Maßnahme beschließen?',
    done: 'Die Maßnahme ist beschlossen.',
  },
  'set-back': {
    button: 'In den Maßnahmenpool zurückstellen',
    question: 'Diese Maßnahme in den Maßnahmenpool zurückstellen?',
    done: 'Die Maßnahme ist wieder im Maßnahmenpool.',
  },
  start: {
    button: 'Umsetzung beginnen',
    question: 'Mit der Umsetzung beginnen?',
    done: 'Die Maßnahme ist in Umsetzung.',
  },
  pause: { button: 'Ruhen lassen', question: 'Diese Maßnahme ruhen lassen?', done: 'Die Maßnahme ruht.' },
  resume: {
    button: 'Fortsetzen',
    question: 'Diese Maßnahme fortsetzen?',
    done: 'Die Maßnahme läuft weiter.',
  },
  finish: {
    button: 'Abschließen',
    question: 'Diese Maßnahme abschließen? Das lässt sich nicht zurücknehmen.',
    done: 'Die Maßnahme ist abgeschlossen.',
  },
  end: {
    button: 'Abbrechen',
    question: 'Diese Maßnahme abbrechen? Das lässt sich nicht zurücknehmen.',
    done: 'Die Maßnahme ist abgebrochen.',
  },
};

/** Acts that say why. */
export const ACTS_WITH_REASON: readonly MeasureAct[] = ['refuse', 'take-back', 'pause', 'end'];
