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
  edition: (edition: string): string => `Fassung: ${edition}`,
  noConceptTitle: 'Es gibt noch kein Integrationskonzept',
  noConcept:
    'Sobald die Kreisverwaltung eine Fassung anlegt, stehen hier deren Maßnahmen und jedes Mitglied kann welche vorschlagen.',
  goalless: 'ohne Wirkungsziel',
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

/** Words of the list. */
export const measureListTexts = {
  lead: 'Was der Arbeitskreis tut und tun will, um die Wirkungsziele zu erreichen: vom Vorschlag bis zum Abschluss.',
  propose: 'Maßnahme vorschlagen',
  toReview: (count: number): string =>
    count === 1
      ? '1 Vorschlag wartet auf eine Entscheidung'
      : `${count} Vorschläge warten auf eine Entscheidung`,
  showProposed: 'Offene Vorschläge zeigen',
  filters: 'Auswahl',
  reset: 'Auswahl zurücksetzen',
  field: 'Themenfeld',
  theme: 'Querschnittsthema',
  group: 'Zielgruppe',
  state: 'Stand',
  maturity: 'Reifegrad',
  responsible: 'Verantwortlich',
  municipality: 'Gemeinde',
  year: 'Jahr',
  goal: 'Wirkungsziel',
  all: 'alle',
  onlyGoalless: 'nur ohne Wirkungsziel',
  sortBy: 'Reihenfolge',
  sorts: {
    nummer: 'nach Nummer',
    titel: 'nach Titel',
    stand: 'nach Stand',
    luecke: 'größte Finanzierungslücke zuerst',
    beginn: 'nach Beginn',
  },
  found: (count: number): string => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`),
  list: 'Maßnahmen der Auswahl',
  measure: 'Maßnahme',
  period: 'Zeitraum',
  planned: 'Kosten geplant',
  gap: 'Finanzierungslücke',
  empty: 'Zu dieser Auswahl gibt es keine Maßnahme.',
  emptyBody: 'Ändern Sie die Auswahl, oder schlagen Sie selbst eine Maßnahme vor.',
  sumsTitle: 'Kosten und Finanzierung der Auswahl',
  sums: {
    planned: 'geplante Kosten',
    granted: 'bewilligt',
    hopedFor: 'geplant oder beantragt',
    open: 'Finanzierungslücke',
    actual: 'bisher ausgegeben',
  },
  sumsNote: 'Ohne abgelehnte und abgebrochene. Eine Bewilligung zählt nur für ihre Maßnahme.',
  withoutCost: (count: number): string =>
    count === 1 ? '1 Maßnahme ist ohne geplante Kosten.' : `${count} Maßnahmen sind ohne geplante Kosten.`,
  mapTitle: 'Wo die Maßnahmen stattfinden',
  mapNote: (whole: number): string =>
    whole === 1
      ? 'Dazu kommt 1 Maßnahme für den ganzen Landkreis.'
      : `Dazu kommen ${whole} Maßnahmen für den ganzen Landkreis.`,
  mapTable: 'Maßnahmen nach Gemeinde',
  number: 'Maßnahmen',
  which: 'welche',
  legend: 'Maßnahmen in der Gemeinde',
  legendNone: 'keine eigene Maßnahme',
  legendOf: (from: number, until: number | null): string =>
    until === null ? `${from} und mehr` : from === until ? String(from) : `${from} bis ${until}`,
} as const;

/** Words of a proposal. */
export const proposalTexts = {
  newTitle: 'Maßnahme vorschlagen',
  changeTitle: 'Vorschlag ändern',
  lead: 'Ein paar Sätze genügen. Die Kreisverwaltung meldet sich: Sie nimmt den Vorschlag auf, fragt zurück oder sagt Ihnen, warum nicht.',
  noNames: 'Bitte keine Namen von Menschen, denen geholfen werden soll.',
  title: 'Wie heißt die Maßnahme?',
  description: 'Was soll getan werden?',
  forWhom: 'Für wen?',
  forWhomHint: 'Zum Beispiel: Frauen mit kleinen Kindern im Süden des Landkreises.',
  whoCould: 'Wer könnte es tun?',
  whoCouldHint: 'Vereine, Träger, Ämter. Sie verpflichten damit niemanden.',
  need: 'Welcher Bedarf ist damit gemeint?',
  needUnknown: 'weiß ich nicht',
  goals: 'Welchem Wirkungsziel dient sie?',
  goalsHint: 'Wenn Sie es wissen. Mehrere sind möglich.',
  municipalities: 'Wo?',
  municipalitiesHint: 'Nichts gewählt heißt: im ganzen Landkreis.',
  sent: 'Danke! Ihr Vorschlag ist bei der Kreisverwaltung.',
  saved: 'Ihr Vorschlag ist geändert.',
  ownTitle: 'Meine Vorschläge',
  ownLead: 'Was Ihre Organisation vorgeschlagen hat und was daraus wurde.',
  ownList: 'Vorschläge Ihrer Organisation',
  ownEmpty: 'Ihre Organisation hat noch nichts vorgeschlagen.',
  proposedOn: 'Vorgeschlagen am',
  outcome: 'Begründung',
  gone: 'Über diesen Vorschlag ist schon entschieden. Er lässt sich nicht mehr ändern.',
} as const;

/** Words of one measure. */
export const measurePageTexts = {
  sent: proposalTexts.sent,
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
  historyLine: (what: string, who: string): string => `${what} (${who})`,
  platform: 'die Plattform',
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

/** Words of the form of the Kreisverwaltung. */
export const measureFormTexts = {
  title: (label: string): string => `${label} bearbeiten`,
  what: 'Worum es geht',
  name: 'Titel',
  description: 'Beschreibung',
  maturity: 'Reifegrad',
  isPublic: 'Auf der öffentlichen Seite zeigen',
  chain: 'Wozu sie gehört',
  goals: 'Wirkungsziele',
  goalsHint: 'Ohne Wirkungsziel ist erlaubt, die Liste zeigt es aber an.',
  themes: 'Querschnittsthemen',
  groups: 'Zielgruppen',
  gaps: 'Versorgungslücken, die sie schließen soll',
  noGaps: 'Zurzeit ist keine Lücke offen.',
  who: 'Wer und wann',
  responsible: 'Verantwortliches Mitglied',
  nobody: 'noch niemand',
  responsibleName: 'oder jemand anderes (Name der Stelle)',
  responsibleHint: 'Das Mitglied erfährt davon und kann die Zusage zurückziehen.',
  partners: 'Mitwirkende Mitglieder',
  otherPartners: 'Andere Mitwirkende',
  otherPartnersHint: 'Ein Name je Zeile: Vereine, Ämter, Initiativen. Keine Privatpersonen.',
  from: 'Beginn',
  until: 'Ende',
  where: 'Wo',
  municipalities: 'Gemeinden',
  municipalitiesHint: 'Nichts gewählt heißt: im ganzen Landkreis.',
  wholeAssociation: (name: string): string => `alle Gemeinden: ${name}`,
  money: 'Kosten und Finanzierung',
  planned: 'Kosten geplant (Euro)',
  actual: 'Kosten bisher (Euro)',
  euroHint: 'Zum Beispiel 12.500,00',
  budgetItem: 'Haushaltsstelle',
  line: (number: number): string => `Finanzierung ${number}`,
  source: 'Geldgeber',
  programme: 'Programm',
  amount: 'Betrag (Euro)',
  state: 'Stand',
  grantedFrom: 'bewilligt ab',
  grantedUntil: 'bewilligt bis',
  addLine: 'Finanzierung hinzufügen',
  removeLine: (number: number): string => `Finanzierung ${number} entfernen`,
  remove: 'Entfernen',
  badEuro: measurePageTexts.badEuro,
  badAmounts: 'Bitte prüfen Sie die Beträge: Einer ist keine Zahl der Form 12.500,00.',
} as const;

/** Words for two people who change the same measure. */
export const measureConflictTexts = {
  title: 'Jemand anders hat diese Maßnahme inzwischen geändert',
  body: 'Ihre Eingaben sind noch da. Was nur der andere geändert hat, steht schon im Formular. Gespeichert ist von Ihnen noch nichts.',
  both: 'Beide geändert haben Sie',
  theirs: 'jetzt gespeichert',
  take: 'Gespeichertes übernehmen',
  kept: 'Ihre Eingabe bleibt, bis Sie das Gespeicherte übernehmen.',
  next: 'Sehen Sie das Formular noch einmal an und speichern Sie dann.',
  fields: {
    title: 'Titel',
    description: 'Beschreibung',
    maturity: 'Reifegrad',
    isPublic: 'Öffentlich',
    goalIds: 'Wirkungsziele',
    themeIds: 'Querschnittsthemen',
    targetGroupIds: 'Zielgruppen',
    gapIds: 'Versorgungslücken',
    municipalities: 'Gemeinden',
    responsibleOrganisationId: 'Verantwortliches Mitglied',
    responsibleName: 'Verantwortliche Stelle',
    partnerIds: 'Mitwirkende Mitglieder',
    otherPartners: 'Andere Mitwirkende',
    periodFrom: 'Beginn',
    periodUntil: 'Ende',
    planned: 'Kosten geplant',
    actual: 'Kosten bisher',
    budgetItem: 'Haushaltsstelle',
    funding: 'Finanzierung',
  },
} as const;
