import type { AgendaItem, Meeting, MeetingDetails } from '../api/types.js';

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

/** Where the things behind an item are seen. */
export const agendaSourceWays: Readonly<Record<AgendaItem['source'], ((id: string) => string) | null>> = {
  'last-minutes': (id) => `/sitzungen/${id}`,
  'open-tasks': () => '/aufgaben',
  'unanswered-gaps': (id) => `/luecken/${id}`,
  'grown-gaps': (id) => `/luecken/${id}`,
  'courses-at-risk': (id) => `/angebote/${id}`,
  'course-proposals': () => '/planung',
  reporting: () => '/versorgung',
  'measure-proposals': (id) => `/konzept/massnahmen/${id}`,
  'overdue-reviews': () => '/konzept/reviews',
  'yearly-selection': () => '/konzept/auswahl',
  own: null,
  closing: null,
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

/** Words of the agenda and the minutes. */
export const agendaTexts = {
  title: 'Tagesordnung',
  minutesTitle: 'Niederschrift',
  none: 'Noch steht nichts auf der Tagesordnung.',
  noneToKeep: 'Mit „Auffüllen“ schlägt die Plattform vor, was gerade ansteht.',
  planned: (minutes: number): string => `Geplant: ${minutes} Minuten`,
  minutesWords: (minutes: number): string => `${minutes} Minuten`,
  top: (number: number): string => `TOP ${number}`,
  suggestedBy: (name: string): string => `Vorschlag von ${name}`,
  proposals: 'Vorschläge',
  proposalsLead: 'Was die Plattform offen findet und was Mitglieder besprechen möchten. Sie entscheiden.',
  ownProposals: 'Ihre Vorschläge',
  dropped: 'Verworfene Vorschläge',
  refill: 'Auffüllen',
  refilled: (added: number): string => {
    if (added === 0) return 'Es gibt nichts Neues, das noch nicht auf der Tagesordnung steht.';
    return added === 1 ? 'Ein Punkt ist vorgeschlagen.' : `${added} Punkte sind vorgeschlagen.`;
  },
  accept: 'Aufnehmen',
  acceptItem: (title: string): string => `Aufnehmen: ${title}`,
  drop: 'Verwerfen',
  dropItem: (title: string): string => `Verwerfen: ${title}`,
  up: 'Nach oben',
  upItem: (title: string): string => `Nach oben: ${title}`,
  down: 'Nach unten',
  downItem: (title: string): string => `Nach unten: ${title}`,
  edit: 'Bearbeiten',
  editItem: (title: string): string => `Bearbeiten: ${title}`,
  add: 'Punkt ergänzen',
  suggest: 'Thema vorschlagen',
  suggested: 'Ihr Vorschlag ist bei der Leitung.',
  itemTitle: 'Worum geht es?',
  itemNote: 'Erläuterung',
  itemMinutes: 'Geplante Minuten',
  save: 'Speichern',
  cancel: 'Abbrechen',
  minutes: (title: string): string => `Niederschrift zu: ${title}`,
  minutesHint: 'Wird beim Schreiben gespeichert. Bitte keine Namen von Klientinnen und Klienten.',
  savedMinutes: 'gespeichert',
  savingMinutes: 'wird gespeichert …',
  otherText: 'Inzwischen hat jemand anderes gespeichert:',
  keepMine: 'Meinen Text speichern',
  takeTheirs: 'Anderen Text übernehmen',
  noMinutes: 'Nichts festgehalten.',
  task: 'Aufgabe festhalten',
  taskWhat: 'Was ist zu tun?',
  taskOwner: 'Zuständig',
  chooseOwner: 'Bitte wählen',
  taskDue: 'Bis',
  taskWords: (owner: string, day: string): string => `${owner}, bis ${day}`,
  taskDone: 'erledigt',
  decision: 'Beschluss festhalten',
  decisionSubject: 'Gegenstand',
  decisionWording: 'Wortlaut',
  decisionOutcome: 'Ergebnis',
  votesFor: 'Ja',
  votesAgainst: 'Nein',
  abstentions: 'Enthaltungen',
  votesHint: 'Leer lassen, wenn nicht gezählt wurde.',
  decisionFinal: 'Ein Beschluss bekommt seine Nummer sofort und ändert sich nie mehr.',
  correct: 'Berichtigen',
  correctItem: (title: string): string => `Berichtigen: ${title}`,
  correctText: 'Berichtigter Text',
  correctReason: 'Grund der Berichtigung',
  versions: 'Fassungen der Niederschrift',
  version: (number: number): string => `Fassung ${number}`,
  versionWords: (moment: string, name: string): string => `${moment}, freigegeben von ${name}`,
  attendance: 'Anwesenheit',
  attendanceLead: 'Wie viele Personen jeder Organisation da waren. Namen werden nicht gebraucht.',
  invitees: 'Eingeladene',
  who: 'Wer',
  answer: 'Antwort',
  noAnswer: 'keine Antwort',
  presence: 'Anwesend',
  presenceOf: (name: string): string => `Anwesend: ${name}`,
  guest: 'Gast',
  addGuest: 'Gast ohne Einladung',
  guestName: 'Verein, Amt oder Funktion',
  answerWords: (people: number): string => `zugesagt (${people})`,
} as const;

/** Words of the tasks. */
export const taskTexts = {
  title: 'Aufgaben',
  lead: 'Was in Sitzungen vereinbart wurde: wer was bis wann tut.',
  filters: 'Auswahl',
  show: 'Zeige',
  choices: { offene: 'offene', erledigte: 'erledigte', alle: 'alle' },
  owner: 'Zuständig',
  allOwners: 'alle Organisationen',
  list: 'Aufgaben, die nächste Frist zuerst',
  empty: 'Zu dieser Auswahl gibt es keine Aufgabe. Neue entstehen in der Niederschrift einer Sitzung.',
  what: 'Aufgabe',
  due: 'Frist',
  state: 'Stand',
  from: 'Aus der Sitzung',
  open: 'offen',
  overdue: 'überfällig',
  done: (day: string): string => `erledigt am ${day}`,
  acts: 'Erledigen',
  settle: 'Erledigt melden',
  settleOf: (what: string): string => `Erledigt melden: ${what}`,
  settleQuestion: (what: string): string => `Erledigt: ${what}`,
  note: 'Was ist daraus geworden?',
  settled: 'Die Aufgabe ist erledigt.',
} as const;

/** Words of the page behind the link of an invitation. */
export const meetingLinkTexts = {
  title: 'Einladung',
  lead: (name: string): string => `${name} ist eingeladen. Sie antworten, ohne sich anzumelden.`,
  over: 'Zu dieser Sitzung kann niemand mehr antworten.',
  yourAnswer: 'Ihre Antwort',
  again: 'Antwort ändern',
} as const;
