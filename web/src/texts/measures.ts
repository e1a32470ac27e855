import type {
  MeasureAct,
  MeasureFunding,
  MeasureMaturity,
  MeasureNote,
  MeasureState,
  MeasureStep,
} from '../api/types.js';

/** How people call the states of a measure. */
export const measureStateTerms: Readonly<Record<MeasureState, string>> = {
  proposed: 'vorgeschlagen',
  accepted: 'im Maßnahmenpool',
  decided: 'beschlossen, bereit zum Start',
  refused: 'abgelehnt',
  running: 'in Umsetzung',
  paused: 'ruht',
  done: 'abgeschlossen',
  ended: 'abgebrochen',
};

/** “Reifegrad”. */
export const maturityTerms: Readonly<Record<MeasureMaturity, string>> = {
  existing: 'bestehend',
  'before-implementation': 'vor Umsetzung',
  'to-be-planned': 'vorzuplanen',
  idea: 'Idee',
};

/** “Geldgeber”. */
export const fundingSourceTerms: Readonly<Record<MeasureFunding['source'], string>> = {
  district: 'Kreis',
  state: 'Land',
  federation: 'Bund',
  eu: 'EU',
  foundation: 'Stiftung',
  own: 'Eigenmittel',
};

/** “Stand einer Finanzierung”. */
export const fundingStateTerms: Readonly<Record<MeasureFunding['state'], string>> = {
  planned: 'geplant',
  requested: 'beantragt',
  granted: 'bewilligt',
  refused: 'abgelehnt',
};

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

/** Words that several pages of measures share. */
export const measureTexts = {
  title: 'Maßnahmen',
  one: 'Maßnahme',
  label: (number: number): string => `M ${number}`,
  back: 'Alle Maßnahmen',
  backToOne: 'Zurück zur Maßnahme',
  edition: (edition: string): string => `Fassung: ${edition}`,
  noConceptTitle: 'Es gibt noch kein Integrationskonzept',
  noConcept:
    'Sobald die Kreisverwaltung eine Fassung anlegt, stehen hier deren Maßnahmen und jedes Mitglied kann welche vorschlagen.',
  goalless: 'ohne Wirkungsziel',
  withoutIndicator: 'ohne Indikator',
  goallessHint:
    'Sie zahlt noch auf kein Wirkungsziel ein; ordnen Sie ihr eines zu, damit sie gemessen werden kann.',
  nobody: 'noch niemand',
  wholeDistrict: 'ganzer Landkreis',
  open: 'offen',
  unknown: 'nicht angegeben',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  send: 'Absenden',
  sending: 'Wird gesendet …',
  choose: 'bitte wählen',
  none: 'keine',
  period: (from: string | null, until: string | null): string => {
    if (from === null) return 'nicht angegeben';
    return until === null ? `ab ${from}` : `${from} bis ${until}`;
  },
} as const;

/** Words of one measure. */
export const measurePageTexts = {
  reviews: 'Überprüfungen dieser Maßnahme',
  sent: 'Danke! Ihr Vorschlag ist bei der Kreisverwaltung.',
  saved: 'Die Maßnahme ist gespeichert.',
  edit: 'Bearbeiten',
  changeProposal: 'Vorschlag ändern',
  acts: 'Was jetzt geht',
  reason: 'Warum?',
  reasonHint: 'Der Grund geht an die Organisation, die es betrifft.',
  comment: 'Ein Satz dazu (wenn Sie möchten)',
  askBack: 'Rückfrage stellen',
  askBackQuestion: 'Was möchten Sie vom Vorschlagenden wissen?',
  askBackDone: 'Die Rückfrage ist unterwegs.',
  answer: 'Rückfrage beantworten',
  answerQuestion: 'Ihre Antwort an die Kreisverwaltung',
  answerDone: 'Die Antwort ist bei der Kreisverwaltung.',
  question: 'Ihre Frage',
  answerText: 'Ihre Antwort',
  withdrawPromise: 'Zusage zurückziehen',
  withdrawPromiseQuestion: 'Die Zusage Ihrer Organisation zurückziehen?',
  withdrawPromiseMeans:
    'Eine Zusage ist freiwillig. Die Kreisverwaltung erfährt davon und klärt, wer die Maßnahme weiterführt.',
  withdrawPromiseDone: 'Die Zusage ist zurückgezogen. Die Kreisverwaltung wird benachrichtigt.',
  waitingQuestion: 'Die Kreisverwaltung hat eine Rückfrage',
  whatTitle: 'Worum es geht',
  factsTitle: 'Auf einen Blick',
  state: 'Stand',
  since: (state: string, day: string): string => `${state}, seit ${day}`,
  maturity: 'Reifegrad',
  responsible: 'Verantwortlich',
  partners: 'Mitwirkende',
  period: 'Zeitraum',
  municipalities: 'Gemeinden',
  themes: 'Querschnittsthemen',
  groups: 'Zielgruppen',
  proposer: 'Vorgeschlagen von',
  proposerOn: (name: string, day: string): string => `${name}, ${day}`,
  forWhom: 'Für wen (Vorschlag)',
  whoCould: 'Wer könnte es tun (Vorschlag)',
  visible: 'Öffentlich',
  isPublic: 'ja, auf der öffentlichen Seite',
  isNotPublic: 'nein, nur für Mitglieder',
  carriedFrom: 'Übernommen aus',
  carriedFromWords: (number: number, edition: string): string => `M ${number} der Fassung ${edition}`,
  chainTitle: 'Wozu sie gehört',
  goals: 'Wirkungsziele',
  needs: 'Bedarfe',
  fields: 'Themenfelder',
  gaps: 'Versorgungslücken',
  gapName: (area: string, format: string): string => `${area}: ${format}`,
  hiddenGaps: (count: number): string =>
    count === 1
      ? 'und 1 weitere, die Ihre Organisation nicht betrifft'
      : `und ${count} weitere, die Ihre Organisation nicht betreffen`,
  moneyTitle: 'Kosten und Finanzierung',
  planned: 'Kosten geplant',
  actual: 'Kosten bisher',
  granted: 'bewilligt',
  hopedFor: 'geplant oder beantragt',
  gap: 'Finanzierungslücke',
  gapUnknown: 'unbekannt, weil die geplanten Kosten fehlen',
  noGap: 'keine',
  budgetItem: 'Haushaltsstelle',
  fundingList: 'Finanzierung nach Geldgeber',
  noFunding: 'Noch ist keine Finanzierung eingetragen.',
  source: 'Geldgeber',
  programme: 'Programm',
  amount: 'Betrag',
  fundingState: 'Stand',
  grantedPeriod: 'Bewilligt für',
  notesTitle: 'Fortschritt und Rückfragen',
  noNotes: 'Noch gibt es keine Notiz.',
  noteHead: (kind: string, organisation: string, day: string): string => `${kind}, ${organisation}, ${day}`,
  historyTitle: 'Verlauf',
  platform: 'die Plattform',
  startFrom: 'Geplant ab',
  startFromHint: 'Leer: heute.',
  startUntil: 'Geplant bis',
  readyTitle: 'Beschlossen: Diese Maßnahme kann beginnen',
  readyBody:
    'Die verantwortliche Organisation beginnt sie mit „Umsetzung beginnen“. Beginnt sie später, genügt ein Bericht mit dem geplanten Beginn; ist der vorbei, steht sie auf der Tagesordnung der Steuerungsgruppe.',
  report: 'Bericht schreiben',
  reportTitle: 'Wie weit ist die Maßnahme?',
  reportText: 'Stand in ein, zwei Sätzen',
  reportTextHint: 'Keine Namen von Teilnehmenden.',
  reportFrom: 'Beginn',
  reportUntil: 'Ende',
  reportCost: 'Kosten bisher (Euro)',
  reportDone: 'Danke! Der Bericht ist gespeichert, die Kreisverwaltung sieht ihn.',
  badEuro: 'Bitte geben Sie einen Betrag an, zum Beispiel 12.500,00.',
} as const;
