import type { SurveyQuestion, SurveyState } from '../api/types.js';

export const sheets = (count: number): string => (count === 1 ? '1 Antwortbogen' : `${count} Antwortbögen`);

/** Stands of a survey. */
export const surveyStateTerms: Readonly<Record<SurveyState, string>> = {
  draft: 'Entwurf',
  open: 'offen',
  closed: 'geschlossen',
  evaluated: 'ausgewertet',
};

/** How a question is answered. */
export const questionKindTerms: Readonly<Record<SurveyQuestion['kind'], string>> = {
  text: 'freier Text',
  'single-choice': 'eine Antwort auswählen',
  'multiple-choice': 'mehrere Antworten auswählen',
  scale: 'Skala von 1 bis 5',
  number: 'Zahl',
};

/** Words of the list of surveys. */
export const surveyTexts = {
  title: 'Befragungen',
  lead: 'Was der Arbeitskreis von allen Akteuren wissen möchte, und was daraus wurde.',
  ownTitle: 'An Ihre Organisation',
  ownList: 'Befragungen, zu denen Ihre Organisation eingeladen ist',
  ownNone: 'Zurzeit ist Ihre Organisation zu keiner Befragung eingeladen.',
  allTitle: 'Alle Befragungen',
  allList: 'Alle Befragungen, die neueste zuerst',
  allNone: 'Noch gibt es keine Befragung.',
  summariesTitle: 'Was dabei herauskam',
  survey: 'Befragung',
  state: 'Stand',
  period: 'Zeitraum',
  until: 'Bis',
  kind: 'Art',
  anonymous: 'anonym',
  named: 'unter Namen',
  own: 'Ihre Antwort',
  ownStates: { sent: 'beantwortet', draft: 'angefangen', open: 'noch offen', missed: 'nicht beantwortet' },
  add: 'Neue Befragung',
  back: 'Zu den Befragungen',
  backToSurvey: 'Zur Befragung',
} as const;

/** Words of the page on which a survey is built. */
export const buildSurveyTexts = {
  addTitle: 'Neue Befragung',
  editTitle: (title: string): string => `„${title}“ bearbeiten`,
  basics: 'Angaben',
  name: 'Titel',
  purpose: 'Wofür fragen Sie?',
  purposeHint: 'Ein Satz, den alle lesen, die Sie einladen.',
  concept: 'Gehört zu',
  conceptHint: 'Dann lassen sich die Fragen den Themenfeldern zuordnen.',
  noConcept: 'keinem Konzept',
  opensOn: 'Erster Tag',
  closesOn: 'Letzter Tag',
  opensByItself: 'Öffnen',
  byItself: 'am ersten Tag von selbst; die Einladungen gehen dann nachts hinaus',
  promise: 'Antworten sind',
  promises: {
    named: 'unter dem Namen der Organisation; sie lassen sich bis zum letzten Tag ändern',
    anonymous:
      'anonym: Nach dem Absenden weiß niemand mehr, von wem eine Antwort ist, auch nicht die Kreisverwaltung',
  },
  promiseFixed: 'Die Befragung ist offen. Ob sie anonym ist, wurde zugesagt und steht fest.',
  openToAll: 'Wer darf antworten?',
  everybody: 'auch alle anderen, über einen offenen Link mit QR-Code',
  questions: 'Fragen',
  noQuestions: 'Noch gibt es keine Frage.',
  questionsFixed:
    'Es gibt schon Antworten, auch angefangene. Deshalb lassen sich nur noch die Hilfesätze ändern.',
  question: (number: number): string => `Frage ${number}`,
  text: 'Frage',
  hint: 'Hilfesatz',
  hintHint: 'Steht unter der Frage; darf leer bleiben.',
  kind: 'Wie wird geantwortet?',
  field: 'Themenfeld',
  general: 'allgemein',
  required: 'Antwort',
  isRequired: 'Pflichtfrage',
  choices: 'Antwortmöglichkeiten, eine je Zeile',
  lowWord: 'Wort zur 1',
  highWord: 'Wort zur 5',
  unit: 'Einheit der Zahl',
  unitHint: 'Zum Beispiel Wochen oder Menschen; darf leer bleiben.',
  addQuestion: 'Frage hinzufügen',
  up: (number: number): string => `Frage ${number} nach oben`,
  down: (number: number): string => `Frage ${number} nach unten`,
  copy: (number: number): string => `Frage ${number} kopieren`,
  remove: (number: number): string => `Frage ${number} löschen`,
  short: { up: 'Nach oben', down: 'Nach unten', copy: 'Kopieren', remove: 'Löschen' },
  moved: (number: number): string => `Die Frage steht jetzt an Stelle ${number}.`,
  copied: (number: number): string => `Kopiert; die Kopie ist Frage ${number}.`,
  removed: 'Die Frage ist gelöscht.',
  save: 'Befragung speichern',
  saving: 'Wird gespeichert …',
  conflictTitle: 'Jemand anders hat diese Befragung inzwischen geändert',
  conflictBody:
    'Ihre Eingaben stehen noch da. Sehen Sie sich den neuen Stand in einem zweiten Fenster an, und entscheiden Sie dann.',
  overwrite: 'Meine Fassung speichern',
  takeTheirs: 'Meine Eingaben verwerfen und den neuen Stand laden',
} as const;

/** Words of the page of one survey. */
export const keepSurveyTexts = {
  saved: 'Die Befragung ist gespeichert.',
  facts: 'Angaben',
  questions: (count: number): string => (count === 1 ? '1 Frage' : `${count} Fragen`),
  next: 'Was als Nächstes kommt',
  draftLead:
    'Der Entwurf ist nur für die Kreisverwaltung und die Steuerungsgruppe sichtbar. Sehen Sie sich die Vorschau an, prüfen Sie die Einladungen, und öffnen Sie dann die Befragung.',
  openLead: (day: string): string =>
    `Die Befragung nimmt bis zum ${day} Antworten an. Sie schließt danach von selbst.`,
  closedLead:
    'Die Befragung ist geschlossen; an den Antworten ändert sich nichts mehr. Werten Sie sie aus, und schreiben Sie eine Zusammenfassung.',
  evaluatedLead: 'Die Befragung ist ausgewertet.',
  edit: 'Bearbeiten',
  preview: 'Vorschau',
  results: 'Ergebnisse',
  copy: 'Als neue Befragung kopieren',
  open: 'Befragung öffnen',
  openQuestion: 'Befragung jetzt öffnen?',
  openMeans:
    'Alle Eingeladenen bekommen sofort eine E-Mail mit ihrem Link. Die Zusage, ob anonym oder nicht, steht dann fest.',
  openYes: 'Ja, öffnen und einladen',
  opened: 'Die Befragung ist offen. Die Einladungen gehen hinaus.',
  close: 'Befragung schließen',
  closeQuestion: 'Befragung jetzt schließen?',
  closeMeans: 'Danach kann niemand mehr antworten. Angefangene, nicht gesendete Antworten werden gelöscht.',
  closeYes: 'Ja, schließen',
  closed: 'Die Befragung ist geschlossen.',
  evaluate: 'Als ausgewertet festhalten',
  evaluateQuestion: 'Als ausgewertet festhalten?',
  evaluateMeans: 'Danach können Sie eine Zusammenfassung für alle Mitglieder freigeben.',
  evaluateYes: 'Ja, ausgewertet',
  evaluated: 'Die Befragung ist als ausgewertet festgehalten.',
  remove: 'Entwurf löschen',
  removeQuestion: 'Entwurf löschen?',
  removeMeans: 'Die Fragen sind dann weg. Das lässt sich nicht rückgängig machen.',
  removeYes: 'Ja, löschen',
  removed: 'Der Entwurf ist gelöscht.',
  opensByItself: (day: string): string => `öffnet am ${day} von selbst`,

  rate: 'Rücklauf',
  rateOf: (answered: number, invited: number): string =>
    `${answered} von ${invited} Eingeladenen haben geantwortet.`,
  rateOpen: (count: number): string => `Dazu über den offenen Link: ${sheets(count)}.`,
  rateHidden: 'Kleine Gruppen sind verdeckt, weil die Befragung anonym ist.',
  rateList: 'Rücklauf nach Art der Organisation',
  group: 'Organisationen',
  further: 'weitere Akteure',
  invited: 'Eingeladen',
  answered: 'Geantwortet',
  hidden: 'verdeckt',

  invitations: 'Einladungen',
  invitationsDraft: 'Diese Organisationen bekommen beim Öffnen eine E-Mail.',
  invitationsOpen:
    'Die Einladungen sind verschickt. Sie können weitere hinzufügen; wer neu dazukommt, bekommt sofort eine E-Mail.',
  invitationsOver: 'Eingeladen waren:',
  members: 'Mitglieder des Arbeitskreises',
  hasAnswered: (name: string): string => `${name} (hat geantwortet)`,
  furtherTitle: 'Weitere Akteure',
  furtherHint:
    'Vereine, Gemeinden und andere, mit der Adresse der Stelle und nicht einer Person. Die Adressen werden nach dem Ende der Befragung gelöscht.',
  furtherList: 'Weitere Akteure, die eingeladen sind',
  furtherName: 'Organisation',
  furtherAddress: 'E-Mail-Adresse der Stelle',
  addressGone: 'gelöscht',
  addFurther: 'Hinzufügen',
  removeFurther: (name: string): string => `${name} wieder streichen`,
  strike: 'Streichen',
  saveInvitations: 'Einladungen speichern',
  sendInvitations: 'Weitere einladen',
  invitationsSaved: 'Die Einladungen sind gespeichert.',

  openLink: 'Offener Link',
  openLinkBody:
    'Über diesen Link kann jede und jeder antworten. Sie können ihn weitergeben, auf eine Seite stellen oder ausdrucken.',
  openLinkDraft: 'Er gilt, sobald die Befragung offen ist.',
  copyLink: 'Link kopieren',
  qrWords: 'QR-Code mit dem offenen Link zur Befragung',

  summary: 'Zusammenfassung',
  summaryHint: 'Was haben die Antworten ergeben? Bitte so schreiben, dass niemand zu erkennen ist.',
  release: 'Freigabe',
  isReleased:
    'Alle Mitglieder dürfen sie lesen, mit den Zahlen zu Auswahl, Skalen und Zahlenfragen; freie Texte bleiben verdeckt',
  saveSummary: 'Zusammenfassung speichern',
  summarySaved: 'Die Zusammenfassung ist gespeichert.',
  toSummary: 'So sehen sie die Mitglieder',
  previewTitle: 'Vorschau',
  previewLead: 'So sehen die Eingeladenen den Antwortbogen. Was Sie hier eingeben, wird nicht gespeichert.',
} as const;
