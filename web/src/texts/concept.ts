import type { Axis } from '../api/concepts.js';
import type { Edition, ProcessStep } from '../api/types.js';

/** “Stand einer Fassung”. */
export const editionStateTerms: Readonly<Record<Edition['state'], string>> = {
  draft: 'Entwurf',
  adopted: 'beschlossen',
  'being-updated': 'in Fortschreibung',
  replaced: 'abgelöst',
};

/** “Stand eines Prozessschritts”. */
export const stepStateTerms: Readonly<Record<ProcessStep['state'], string>> = {
  planned: 'geplant',
  running: 'läuft',
  late: 'verspätet',
  completed: 'abgeschlossen',
  'completed-late': 'verspätet abgeschlossen',
};

/** An edition as a file. */
export const conceptFileTexts = {
  save: 'Alles zu dieser Fassung speichern:',
  xlsx: 'Excel',
  csv: 'CSV (Archiv)',
  json: 'JSON',
} as const;

/** Words of the overview, the list of editions and the page of one. */
export const conceptTexts = {
  title: 'Integrationskonzept',
  none: 'Es gibt noch keine Fassung des Integrationskonzepts.',
  noneKeeper: 'Legen Sie unter „Fassungen“ den ersten Entwurf an.',
  editions: 'Fassungen',
  editionsLead:
    'Jede Fassung des Integrationskonzepts, vom Entwurf bis zur Ablösung. Es gilt immer höchstens eine; wird eine neue beschlossen, löst sie die bisherige ab.',
  editionsList: 'Fassungen, die neueste zuerst',
  current: 'Mit dieser Fassung wird gearbeitet',
  edition: 'Fassung',
  editionName: 'Name der Fassung',
  editionHint: 'Zum Beispiel „Fortschreibung 2026“.',
  titleField: 'Titel',
  summary: 'Zusammenfassung',
  state: 'Stand',
  valid: 'Gültig',
  validSpan: (from: string, until: string): string => `${from} bis ${until}`,
  validSince: (from: string): string => `seit ${from}`,
  notYet: 'noch nicht',
  decision: 'Beschluss',
  decisionWords: (committee: string, day: string, number: string): string =>
    `${committee}, ${day} (${number})`,
  noDecision: 'noch keiner',
  unknownDecision: 'nicht eingetragen',
  replaces: 'Löst ab',
  visible: 'Sichtbar für',
  publicTerm: 'Öffentlichkeit',
  internalTerm: 'Mitglieder',
  add: 'Neuer Entwurf',
  back: 'Zu den Fassungen',
  details: 'Angaben',
  change: 'Angaben ändern',
  publicLabel: 'Für die Öffentlichkeit sichtbar',
  yes: 'ja',
  no: 'nein, nur für Mitglieder',
  saved: 'Die Fassung ist gespeichert.',
  readOnly: 'Diese Fassung ist abgelöst. Sie lässt sich nur noch lesen.',
  open: 'Fassung ansehen',
  bearbeiten: 'Fassung ansehen und bearbeiten',
  fieldsWith: 'Themenfelder und ihre Arbeitsgruppen',
  noGroup: 'noch keine Arbeitsgruppe',
  timelineLink: 'Zur Zeitschiene',
  nextSteps: 'Was gerade läuft',
  nothingRuns: 'Gerade läuft kein Schritt.',
} as const;

/** Words of the steps in the life of an edition. */
export const editionStepTexts = {
  title: 'Nächster Schritt',
  adopt: 'Beschluss eintragen',
  adoptQuestion: (edition: string): string => `Fassung „${edition}“ beschließen`,
  adoptMeans:
    'Mit dem Beschluss gilt diese Fassung. Die bisherige ist dann abgelöst und lässt sich nur noch lesen. Das lässt sich nicht zurücknehmen.',
  decision: 'Beschluss',
  chooseDecision: 'Bitte wählen',
  noDecisions:
    'Es ist noch kein Beschluss eines beschließenden Gremiums (Kreistag, Kreisausschuss) eingetragen. Tragen Sie ihn zuerst unter „Beschlüsse“ ein.',
  decisionChoice: (committee: string, day: string, subject: string): string =>
    `${committee}, ${day}: ${subject}`,
  validFrom: 'gilt ab',
  adoptYes: 'Fassung beschließen',
  adopted: 'Die Fassung gilt. Eine frühere ist jetzt abgelöst.',
  beginUpdate: 'Fortschreibung beginnen',
  beginUpdateQuestion: 'Fortschreibung dieser Fassung beginnen?',
  beginUpdateMeans:
    'Die Fassung gilt weiter. Sie können danach einen Entwurf anlegen, der als Kopie beginnt.',
  beginUpdateYes: 'Ja, Fortschreibung beginnen',
  begun: 'Die Fortschreibung ist begonnen.',
  endUpdate: 'Fortschreibung beenden',
  endUpdateQuestion: 'Fortschreibung ohne neue Fassung beenden?',
  endUpdateMeans: 'Die Fassung gilt unverändert weiter. Ein Entwurf, den es schon gibt, bleibt stehen.',
  endUpdateYes: 'Ja, beenden',
  ended: 'Die Fortschreibung ist beendet.',
  copy: 'Entwurf als Kopie anlegen',
  copyTitle: 'Entwurf der Fortschreibung',
  copyMeans:
    'Themenfelder, Querschnittsthemen, Zielgruppen und die Zuständigkeit der Arbeitsgruppen werden kopiert, ebenso Bedarfe, Ziele und Maßnahmen. Die Zeitschiene beginnt neu.',
  copyYes: 'Entwurf anlegen',
} as const;

/** Words of one list of an edition. */
export interface AxisTexts {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly add: string;
  readonly addTitle: string;
}

/** Words of the three lists. */
export const axisTexts: Readonly<Record<Axis, AxisTexts>> = {
  fields: {
    title: 'Themenfelder',
    lead: 'Die erste Achse des Konzepts. An jedem Themenfeld arbeiten eine oder mehrere Arbeitsgruppen.',
    none: 'Noch ist kein Themenfeld eingetragen.',
    add: 'Neues Themenfeld',
    addTitle: 'Neues Themenfeld',
  },
  themes: {
    title: 'Querschnittsthemen',
    lead: 'Die zweite Achse: Sie ziehen sich durch alle Themenfelder. Ein Thema darf so heißen wie ein Themenfeld.',
    none: 'Noch ist kein Querschnittsthema eingetragen.',
    add: 'Neues Querschnittsthema',
    addTitle: 'Neues Querschnittsthema',
  },
  targetGroups: {
    title: 'Zielgruppen',
    lead: 'Wessen Bedarfe das Konzept beschreibt.',
    none: 'Noch ist keine Zielgruppe eingetragen.',
    add: 'Neue Zielgruppe',
    addTitle: 'Neue Zielgruppe',
  },
};

/** Words that the three lists share. */
export const partTexts = {
  name: 'Name',
  description: 'Beschreibung',
  editTitle: (title: string): string => `„${title}“ bearbeiten`,
  edit: 'Bearbeiten',
  editLabel: (title: string): string => `Bearbeiten: ${title}`,
  up: 'Nach oben',
  upLabel: (title: string): string => `Nach oben: ${title}`,
  down: 'Nach unten',
  downLabel: (title: string): string => `Nach unten: ${title}`,
  moved: (title: string, place: number): string => `„${title}“ steht jetzt an Stelle ${place}.`,
  remove: 'Löschen',
  removeLabel: (title: string): string => `Löschen: ${title}`,
  removeQuestion: (title: string): string => `„${title}“ löschen?`,
  removeMeans: 'Es hängt noch nichts daran. Löschen lässt sich nicht zurücknehmen.',
  removeYes: 'Ja, löschen',
  removed: (title: string): string => `„${title}“ ist gelöscht.`,
  saved: (title: string): string => `„${title}“ ist gespeichert.`,
  acts: 'Aktionen',
  seeNew: 'Neuen Stand ansehen',
} as const;

/** Words of working groups at fields. */
export const fieldLinkTexts = {
  groups: 'Arbeitsgruppen',
  since: (name: string, from: string): string => `${name}, seit ${from}`,
  span: (name: string, from: string, until: string): string => `${name}, ${from} bis ${until}`,
  add: 'Arbeitsgruppe zuordnen',
  addLabel: (field: string): string => `Arbeitsgruppe zuordnen: ${field}`,
  addTitle: (field: string): string => `Arbeitsgruppe für „${field}“`,
  group: 'Arbeitsgruppe',
  from: 'arbeitet daran ab',
  until: 'arbeitete daran bis',
  end: 'Zuständigkeit beenden',
  endLabel: (group: string, field: string): string => `Zuständigkeit beenden: ${group} für ${field}`,
  endTitle: (group: string, field: string): string => `Zuständigkeit von „${group}“ für „${field}“ beenden`,
  endYes: 'Beenden',
  remove: 'Irrtum: ganz streichen',
  noGroups: 'Es gibt noch keine Arbeitsgruppe. Legen Sie sie zuerst unter „Gremien“ an.',
  ofCommittee: 'Themenfelder dieser Arbeitsgruppe',
  noFields: 'Diese Arbeitsgruppe ist keinem Themenfeld zugeordnet.',
} as const;

/** Words of the matrix of both axes. */
export const matrixTexts = {
  title: 'Was wo liegt',
  lead: 'Bedarfe, Wirkungsziele und Maßnahmen nach Themenfeld und Querschnittsthema. Was zu mehreren Themen gehört, steht bei jedem; „insgesamt“ zählt es einmal.',
  all: 'insgesamt',
  nothing: '–',
  needs: (count: number): string => (count === 1 ? '1 Bedarf' : `${count} Bedarfe`),
  goals: (count: number): string => (count === 1 ? '1 Ziel' : `${count} Ziele`),
  measures: (count: number): string => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`),
} as const;
