import type { FeedKind } from '../api/types.js';

/** What a calendar can show. */
export const feedKindTerms: Readonly<Record<FeedKind, string>> = {
  'placement-tests': 'Einstufungstests',
  'course-starts': 'Kursbeginne',
  'section-starts': 'Beginn späterer Kursabschnitte',
  meetings: 'Sitzungen',
  'found-courses': 'Kurse aus einer Suche',
};

/** What is chosen on the page of calendars; a search becomes a calendar where it is made. */
export const chosenFeedKinds = ['placement-tests', 'course-starts', 'section-starts', 'meetings'] as const;

/** Words of the page of calendars. */
export const feedTexts = {
  title: 'Kalender abonnieren',
  lead: 'Outlook und andere Kalender zeigen Kursbeginne, Einstufungstests und Sitzungen und halten sie selbst aktuell. Ein Kalender zeigt nur, was Sie auch hier sehen dürfen, und nie Namen von Menschen.',
  add: 'Neuer Kalender',
  name: 'Name des Kalenders',
  nameHint: 'So heißt er später in Ihrem Kalenderprogramm.',
  kinds: 'Was er zeigt',
  fromSearch: 'Eine Suche nach Kursen abonnieren Sie dort, wo Sie suchen:',
  toSearch: 'Kurs finden',
  seeSearch: 'Suche öffnen',
  seeSearchOf: (name: string): string => `Suche öffnen: ${name}`,
  narrow: 'Kurse und Tests eingrenzen',
  municipality: 'Gemeinde',
  format: 'Kurstyp',
  provider: 'Kursträger',
  all: 'alle',
  submit: 'Kalender anlegen',
  saving: 'Wird angelegt …',
  made: 'Ihr Kalender-Link',
  renewed: 'Der neue Link',
  madeBody:
    'Fügen Sie ihn in Ihrem Kalender unter „Aus dem Internet abonnieren“ ein. Aus Sicherheitsgründen zeigen wir ihn nur jetzt. Wer ihn hat, sieht diese Termine: Geben Sie ihn nicht weiter.',
  copy: 'Link kopieren',
  list: 'Kalender Ihrer Organisation',
  none: 'Ihre Organisation hat noch keinen Kalender abonniert.',
  shows: 'Zeigt',
  linkSince: 'Link seit',
  read: 'Zuletzt abgerufen',
  never: 'noch nie',
  acts: 'Aktionen',
  renew: 'Link erneuern',
  renewOf: (name: string): string => `Link erneuern: ${name}`,
  renewQuestion: (name: string): string => `Neuen Link für „${name}“ machen?`,
  renewMeans: 'Der alte Link zeigt danach nichts mehr. Wer ihn abonniert hat, braucht den neuen.',
  renewYes: 'Ja, neuen Link machen',
  end: 'Beenden',
  endOf: (name: string): string => `Beenden: ${name}`,
  endQuestion: (name: string): string => `Kalender „${name}“ beenden?`,
  endMeans: 'Der Link zeigt danach nichts mehr.',
  endYes: 'Ja, Kalender beenden',
  ended: 'Der Kalender ist beendet.',
} as const;
