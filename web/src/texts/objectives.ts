import type { EvidenceKind, GoalHint, GoalLevel, GoalState, NeedState, NeedUrgency } from '../api/types.js';

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** What is said alike of needs and goals. */
export const objectiveTexts = {
  none: 'Es gibt noch keine Fassung des Integrationskonzepts',
  noneBody: 'Sobald die Kreisverwaltung eine Fassung anlegt, stehen hier Bedarfe und Wirkungsziele.',
  edition: (title: string, edition: string): string => `${title}, ${edition}`,
  filters: 'Auswahl',
  search: 'Suche',
  field: 'Themenfeld',
  allFields: 'alle Themenfelder',
  theme: 'Querschnittsthema',
  allThemes: 'alle Querschnittsthemen',
  targetGroup: 'Zielgruppe',
  allTargetGroups: 'alle Zielgruppen',
  state: 'Stand',
  allStates: 'alle',
  sort: 'Reihenfolge',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  leave: 'Abbrechen',
  untie: 'Lösen',
  change: 'Ändern',
  remove: 'Löschen',
  removeSubmit: 'Endgültig löschen',
  stateTitle: 'Stand',
  reason: 'Grund',
  reasonOptional: 'Grund (freiwillig)',
  reasonHint: 'Der Grund bleibt beim Eintrag stehen.',
  becauseOf: (reason: string): string => `Grund: ${reason}`,
  isPublic: 'öffentlich',
  isInternal: 'nur für den Arbeitskreis',
  visibility: 'Sichtbarkeit',
  publicChoice: 'Auf den öffentlichen Seiten zeigen',
  publicHint: 'Öffentlich erscheint er erst, wenn auch die Fassung öffentlich ist.',
  conflictTitle: 'Inzwischen hat jemand anderes gespeichert',
  conflictBody: 'Ihre Eingaben stehen unten noch da. Vergleichen Sie, was anders ist:',
  conflictCaption: 'Unterschiede zum gespeicherten Stand',
  conflictField: 'Angabe',
  conflictTheirs: 'gespeichert',
  conflictMine: 'Ihre Eingabe',
  conflictKeep: 'Meine Eingaben speichern',
  conflictTake: 'Gespeicherten Stand übernehmen',
  empty: '–',
} as const;

/** Words of needs. */
export const needTexts = {
  title: 'Bedarfe',
  lead: 'Was Zielgruppen im Landkreis fehlt, mit Belegen. Aus Bedarfen entstehen Wirkungsziele und Maßnahmen.',
  newTitle: 'Neuer Bedarf',
  changeTitle: 'Bedarf ändern',
  add: 'Neuer Bedarf',
  back: 'Alle Bedarfe',
  list: 'Liste der Bedarfe',
  found: (number: number, all: number): string =>
    number === all ? count(all, 'Bedarf', 'Bedarfe') : `${number} von ${count(all, 'Bedarf', 'Bedarfen')}`,
  summary: (open: number, withoutGoal: number, withoutEvidence: number): string =>
    `${open} offen · ${withoutGoal} ohne Wirkungsziel · ${withoutEvidence} ohne Beleg`,
  emptyTitle: 'Zu dieser Auswahl gibt es keinen Bedarf',
  emptyBody: 'Ändern Sie die Auswahl, oder nehmen Sie einen Bedarf auf.',
  name: 'Bedarf',
  nameHint: 'Was fehlt wem? Ein Satz, den alle verstehen.',
  description: 'Beschreibung',
  urgency: 'Dringlichkeit',
  allUrgencies: 'alle Dringlichkeiten',
  targetGroups: 'Zielgruppen',
  themes: 'Querschnittsthemen',
  goals: 'Wirkungsziele',
  withGoal: 'Wirkungsziel',
  evidence: 'Belege',
  withEvidence: 'Beleg',
  either: 'egal',
  with: 'mit',
  without: 'ohne',
  sorts: { title: 'nach Namen', urgency: 'Dringlichste zuerst', evidence: 'meiste Belege zuerst' },
  noGoals: 'Noch kein Wirkungsziel ist mit diesem Bedarf verbunden.',
  addGoal: 'Wirkungsziel aufnehmen',
  saved: 'Der Bedarf ist gespeichert.',
  removeQuestion: 'Diesen Bedarf mit seinen Belegen löschen?',
  removeBody:
    'Löschen ist für versehentlich Angelegtes. Sonst tragen Sie ein, dass er nicht weiterverfolgt wird.',
  steps: {
    meet: 'Als gedeckt eintragen',
    drop: 'Nicht weiterverfolgen',
    reopen: 'Wieder öffnen',
  },
  chooseField: 'bitte wählen',
} as const;

/** Words of evidence. */
export const evidenceTexts = {
  title: 'Belege',
  lead: 'Ein Beleg bleibt, wie er war: Er wird weggenommen oder ergänzt, nie umgeschrieben.',
  none: 'Noch kein Beleg. Eine Antwort aus einer Befragung, eine Versorgungslücke, eine Zahl oder ein Dokument zeigt, dass der Bedarf einer ist.',
  add: 'Beleg anfügen',
  kind: 'Art des Belegs',
  gap: 'Versorgungslücke',
  chooseGap: 'Lücke wählen',
  noGaps: 'Sie sehen zurzeit keine Versorgungslücke.',
  gapHint: 'Die Lücke wird mit ihren Zahlen von heute festgehalten; kleine Zahlen bleiben verdeckt.',
  gapOption: (title: string, isOpen: boolean): string => (isOpen ? title : `${title} (geschlossen)`),
  kept: 'So wird sie festgehalten:',
  document: 'Dokument',
  chooseDocument: 'Dokument wählen',
  noDocuments: 'Zu dieser Fassung ist noch kein Dokument abgelegt.',
  statement: 'Was der Beleg zeigt',
  statementHint: 'Ein Satz mit der Zahl.',
  source: 'Quelle',
  asOf: 'Stand der Zahl',
  asOfWords: (source: string, day: string): string => `${source}, Stand ${day}`,
  toGap: 'Lücke heute ansehen',
  toAnswers: 'Antworten zuordnen',
  remove: 'Wegnehmen',
  removeOf: (statement: string): string => `Wegnehmen: ${statement}`,
  removeQuestion: 'Diesen Beleg wegnehmen?',
  added: 'Der Beleg ist angefügt.',
  removed: 'Der Beleg ist weggenommen.',
} as const;

/** Words of goals. */
export const goalTexts = {
  title: 'Wirkungsziele',
  lead: 'Was für wen bis wann anders sein soll: spezifisch, messbar, erreichbar, bedeutsam und mit einem Tag.',
  newTitle: 'Neues Wirkungsziel',
  changeTitle: 'Wirkungsziel ändern',
  add: 'Neues Wirkungsziel',
  back: 'Alle Wirkungsziele',
  list: 'Liste der Wirkungsziele',
  found: (number: number, all: number): string =>
    number === all
      ? count(all, 'Wirkungsziel', 'Wirkungsziele')
      : `${number} von ${count(all, 'Wirkungsziel', 'Wirkungszielen')}`,
  summary: (open: number, hinted: number, over: number): string =>
    `${open} offen · ${hinted} mit Hinweisen · ${over} über der Frist`,
  emptyTitle: 'Zu dieser Auswahl gibt es kein Wirkungsziel',
  emptyBody: 'Ändern Sie die Auswahl, oder nehmen Sie ein Ziel zu einem Bedarf auf.',
  noNeeds: 'Ein Wirkungsziel braucht einen Bedarf',
  noNeedsBody: 'In Ihren Themenfeldern gibt es noch keinen Bedarf. Nehmen Sie zuerst einen auf.',
  statement: 'Wirkungsziel',
  statementHint: 'Was ist danach anders, und für wen?',
  level: 'Ebene',
  allLevels: 'alle Ebenen',
  specific: 'Spezifisch',
  specificHint: 'Wer genau, wo, was?',
  measurable: 'Messbar',
  measurableHint: 'An welcher Zahl erkennt man es?',
  attainable: 'Erreichbar',
  attainableHint: 'Womit und wie ist es zu schaffen?',
  relevant: 'Bedeutsam',
  relevantHint: 'Warum ist es wichtig?',
  dueOn: 'Erreicht bis',
  committee: 'Verantwortliche Arbeitsgruppe',
  noCommittee: 'noch keine',
  needs: 'Bedarfe',
  needsHint: 'Mindestens einer. Nur Bedarfe Ihrer Themenfelder lassen sich verbinden oder lösen.',
  hints: 'Hinweise',
  allHints: 'mit und ohne Hinweise',
  withHints: 'nur mit Hinweisen',
  hintsTitle: 'SMART-Prüfung',
  hintsNone: 'Nichts fehlt: Das Ziel ist spezifisch, messbar, erreichbar, bedeutsam und terminiert.',
  hintsLead: 'Das fällt auf. Speichern können Sie trotzdem.',
  sorts: { due: 'Frist zuerst', statement: 'nach Namen', hints: 'meiste Hinweise zuerst' },
  measures: 'Maßnahmen',
  noMeasures: 'Noch keine Maßnahme dient diesem Ziel.',
  measure: (number: number, title: string): string => `M ${number}: ${title}`,
  saved: 'Das Wirkungsziel ist gespeichert.',
  removeQuestion: 'Dieses Wirkungsziel löschen?',
  removeBody: 'Löschen ist für versehentlich Angelegtes. Sonst geben Sie das Ziel mit einem Grund auf.',
  steps: { reach: 'Als erreicht eintragen', drop: 'Aufgeben', reopen: 'Wieder öffnen' },
} as const;

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

export const needStateTerms: Readonly<Record<NeedState, string>> = {
  open: 'offen',
  met: 'gedeckt',
  dropped: 'nicht weiterverfolgt',
};

export const needUrgencyTerms: Readonly<Record<NeedUrgency, string>> = {
  low: 'niedrig',
  medium: 'mittel',
  high: 'hoch',
};

export const goalStateTerms: Readonly<Record<GoalState, string>> = {
  open: 'offen',
  reached: 'erreicht',
  dropped: 'aufgegeben',
};

/** Levels of a goal, each with what it means. */
export const goalLevelTerms: Readonly<
  Record<GoalLevel, { readonly name: string; readonly meaning: string }>
> = {
  output: { name: 'Leistung', meaning: 'was angeboten oder getan wird' },
  outcome: { name: 'Wirkung bei der Zielgruppe', meaning: 'was sich für Menschen ändert' },
  impact: { name: 'Wirkung für alle', meaning: 'was sich im Landkreis ändert' },
};

export const evidenceKindTerms: Readonly<Record<EvidenceKind, string>> = {
  answer: 'Antwort einer Befragung',
  gap: 'Versorgungslücke',
  statistic: 'Statistik',
  document: 'Dokument',
};

/** What a SMART goal should have and this one lacks. */
export const goalHintTerms: Readonly<Record<GoalHint, string>> = {
  'statement-long': 'Der Satz ist lang. Kürzer merkt man ihn sich.',
  'not-specific': '„Spezifisch“ ist leer: Wer genau, wo, was?',
  'not-measurable': '„Messbar“ ist leer: An welcher Zahl erkennt man es?',
  'measurable-without-figure': '„Messbar“ nennt keine Zahl.',
  'not-attainable': '„Erreichbar“ ist leer: Womit ist es zu schaffen?',
  'not-relevant': '„Bedeutsam“ ist leer: Warum ist es wichtig?',
  'no-need': 'Kein Bedarf ist verbunden.',
  'only-settled-needs': 'Kein verbundener Bedarf ist noch offen.',
  'due-in-past': 'Der Tag ist schon vorbei.',
  'no-indicator': 'Noch kein Indikator misst dieses Ziel.',
  'nobody-responsible': 'Noch keine Arbeitsgruppe ist verantwortlich.',
};
