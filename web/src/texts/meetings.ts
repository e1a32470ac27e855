import type { Meeting, MeetingDetails } from '../api/types.js';

/** Kinds of meetings. */
export const meetingKindTerms: Readonly<Record<Meeting['kind'], string>> = {
  'working-circle': 'Arbeitskreis',
  'steering-group': 'Steuerungsgruppe',
  'working-group': 'Arbeitsgruppe',
  workshop: 'Workshop zum Integrationskonzept',
};

/** How far a meeting is. */
export const meetingStateTerms: Readonly<Record<Meeting['state'], string>> = {
  planned: 'geplant',
  invited: 'eingeladen',
  held: 'Niederschrift in Arbeit',
  'minutes-released': 'Niederschrift freigegeben',
  cancelled: 'abgesagt',
};

/** What the own organisation answered. */
export const meetingAnswerTerms = { coming: 'zugesagt', 'not-coming': 'abgesagt' } as const;

/** Results of decisions. */
export const meetingOutcomeTerms: Readonly<Record<MeetingDetails['decisions'][number]['outcome'], string>> = {
  adopted: 'beschlossen',
  recommended: 'empfohlen',
  rejected: 'abgelehnt',
  postponed: 'vertagt',
  noted: 'zur Kenntnis genommen',
};

/** Words of the list of meetings. */
export const meetingListTexts = {
  title: 'Sitzungen',
  lead: 'Die Sitzungen der Gremien, denen Ihre Organisation angehört, und die Workshops zum Integrationskonzept.',
  filters: 'Auswahl',
  committee: 'Gremium',
  allCommittees: 'alle Gremien',
  workshops: 'Workshops',
  when: 'Zeige',
  whenChoices: { kommende: 'kommende', vergangene: 'vergangene', alle: 'alle' },
  list: 'Sitzungen',
  none: 'Zu dieser Auswahl gibt es keine Sitzung.',
  noneBody: 'Wählen Sie „alle“, oder legen Sie als Leitung eine Sitzung an.',
  date: 'Termin',
  what: 'Sitzung',
  state: 'Stand',
  answers: 'Zusagen',
  answersWords: (coming: number, invited: number, people: number): string =>
    `${coming} von ${invited} (${people} ${people === 1 ? 'Person' : 'Personen'})`,
  own: 'Ihre Antwort',
  noAnswer: 'noch keine',
  notInvited: '–',
  add: 'Sitzung anlegen',
  calendar: 'Als Kalender abonnieren',
  calendarTitle: 'Alle Sitzungen in Ihrem Kalender',
  calendarBody:
    'Diese Adresse tragen Sie in Ihrem Kalenderprogramm ein. Sie gilt für Ihre Organisation und wird nur jetzt gezeigt; eine neue ersetzt die alte.',
} as const;

/** Words of the form of a meeting. */
export const meetingFormTexts = {
  newTitle: 'Sitzung anlegen',
  changeTitle: 'Sitzung ändern',
  changeLead:
    'Sind schon alle eingeladen, bekommen sie eine Nachricht, wenn Titel, Zeit oder Ort anders werden. Bei einer anderen Zeit antworten alle neu.',
  likeLead: (title: string): string =>
    `Übernommen aus „${title}“: Ort, Uhrzeit, Hinweise, Gäste und eigene Tagesordnungspunkte.`,
  committee: 'Gremium',
  workshop: 'Workshop zum Integrationskonzept (offen für alle Mitglieder)',
  title: 'Titel',
  day: 'Tag',
  from: 'von',
  until: 'bis',
  place: 'Ort',
  placeHint: 'Ort oder Online-Adresse: Eines von beiden brauchen alle.',
  onlineAddress: 'Online-Adresse',
  notes: 'Hinweise für die Einladung',
  options: 'Öffentlichkeit',
  isPublic: 'Tag, Titel und Ort stehen auf den öffentlichen Seiten',
  guests: 'Gäste',
  guestsHint: 'Wer kein Mitglied ist: Verein, Amt oder Funktion mit Funktionspostfach.',
  guestName: (number: number): string => `Gast ${number}: Name`,
  guestMail: (number: number): string => `Gast ${number}: E-Mail`,
  addGuest: 'Gast hinzufügen',
  dropGuest: (number: number): string => `Entfernen: Gast ${number}`,
  drop: 'Entfernen',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  leave: 'Abbrechen',
} as const;

/** Words of the page of one meeting. */
export const meetingTexts = {
  loadingTitle: 'Sitzung',
  back: 'Alle Sitzungen',
  when: 'Wann',
  where: 'Wo',
  committee: 'Gremium',
  state: 'Stand',
  notes: 'Hinweise',
  answers: 'Zusagen',
  calendar: 'Termin für den Kalender',
  print: 'Drucken',
  cancelledBecause: (reason: string): string => `Abgesagt: ${reason}`,
  saved: 'Gespeichert.',
  answerTitle: 'Kommen Sie?',
  answered: 'Ihre Antwort ist gespeichert.',
  answerLead: (name: string): string => `Sie antworten für ${name}.`,
  coming: 'Wir kommen',
  notComing: 'Wir kommen nicht',
  people: 'Wie viele Personen?',
  sendAnswer: 'Antwort senden',
  change: 'Ändern',
  likeThis: 'Wie diese Sitzung noch einmal',
  invite: 'Einladen',
  inviteQuestion: 'Jetzt alle einladen?',
  inviteMeans:
    'Alle Mitglieder und Gäste bekommen eine E-Mail mit Tagesordnung, Kalenderdatei und einem Link zum Antworten. Die Zahlen der Tagesordnung werden so festgehalten, wie sie heute sind.',
  openProposals: (number: number): string =>
    number === 1
      ? 'Ein Vorschlag ist noch nicht entschieden und steht nicht in der Einladung.'
      : `${number} Vorschläge sind noch nicht entschieden und stehen nicht in der Einladung.`,
  inviteYes: 'Einladungen verschicken',
  invited: 'Alle sind eingeladen.',
  hold: 'Sitzung durchführen',
  held: 'Die Niederschrift ist offen: Text, Aufgaben und Beschlüsse je Punkt.',
  release: 'Niederschrift freigeben',
  releaseQuestion: 'Niederschrift jetzt freigeben?',
  releaseMeans:
    'Sie ist dann fest und für alle Mitglieder des Gremiums lesbar; alle bekommen eine Nachricht. Berichtigungen sind danach nur als neue Fassung mit Grund möglich.',
  releaseYes: 'Freigeben',
  released: 'Die Niederschrift ist freigegeben.',
  cancel: 'Absagen',
  cancelQuestion: 'Sitzung absagen?',
  cancelMeans: 'Alle Eingeladenen bekommen eine Nachricht; in ihren Kalendern wird der Termin gestrichen.',
  cancelReason: 'Grund (lesen alle Eingeladenen)',
  cancelYes: 'Sitzung absagen',
  cancelled: 'Die Sitzung ist abgesagt.',
} as const;

/** Words of the page behind the link of an invitation. */
export const meetingLinkTexts = {
  title: 'Einladung',
  lead: (name: string): string => `${name} ist eingeladen. Sie antworten, ohne sich anzumelden.`,
  over: 'Zu dieser Sitzung kann niemand mehr antworten.',
  yourAnswer: 'Ihre Antwort',
  again: 'Antwort ändern',
} as const;
