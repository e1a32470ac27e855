import type { NotificationChannel, NotificationKind } from '../api/types.js';

/** Words of the notifications. */
export const notificationTexts = {
  title: 'Mitteilungen',
  lead: 'Was die Plattform Ihrer Organisation geschrieben hat, das Neueste zuerst.',
  toSettings: 'Mitteilungen einstellen',
  filters: 'Auswahl',
  kind: 'Art',
  allKinds: 'alle',
  show: 'Anzeigen',
  all: 'alle',
  unreadOnly: 'nur ungelesene',
  list: 'Mitteilungen, die neueste zuerst',
  isUnread: 'ungelesen',
  empty: 'Zu dieser Auswahl gibt es keine Mitteilung.',
  markAll: 'Alle als gelesen markieren',
  allMarked: 'Alle Mitteilungen sind als gelesen markiert.',
  more: 'Ältere anzeigen',
  back: 'Zurück zu den Mitteilungen',
  goOn: 'Zur Sache',
  text: 'Wortlaut',
  unread: (number: number): string =>
    number === 1 ? '1 ungelesene Mitteilung' : `${number} ungelesene Mitteilungen`,
  short: (number: number): string => (number > 99 ? '99+' : String(number)),
} as const;

/** Words of the settings. */
export const notificationSettingTexts = {
  title: 'Mitteilungen einstellen',
  lead: 'Für Ihre ganze Organisation: wie welche Mitteilungen kommen. In der Anwendung stehen immer alle.',
  save: 'Einstellungen speichern',
  saving: 'Wird gespeichert …',
  saved: 'Die Einstellungen sind gespeichert.',
  alwaysTitle: 'Kommen immer sofort per Mail',
  always:
    'Diese Mitteilungen haben eine Frist oder einen Antwortlink, auf den andere warten. Deshalb lassen sie sich nicht abstellen.',
  chooseTitle: 'Können Sie einstellen',
  nothing: 'Ihre Organisation bekommt keine Mitteilungen per Mail.',
} as const;

/** By which way something comes. */
export const channelTexts: Readonly<Record<NotificationChannel, string>> = {
  mail: 'sofort per Mail',
  digest: 'gesammelt in einer Mail um 7:00 Uhr',
  app: 'nur in der Anwendung',
};

/** Kinds of notifications. */
export const notificationKindTexts: Readonly<Record<NotificationKind, string>> = {
  'place-offer': 'Platzangebote, auf die jemand wartet',
  'gap-notice': 'Meldungen von Versorgungslücken',
  request: 'Anfragen von Stellen',
  freshness: 'Fragen, ob freie Plätze noch stimmen',
  survey: 'Einladungen und Erinnerungen zu Befragungen',
  'place-offer-news': 'Nachrichten zu Platzangeboten',
  'request-answer': 'Antworten von Kursträgern',
  'case-clocks': 'Fristen der eigenen Fälle',
  'course-called-off': 'Abgesagte und verschobene Kurse',
  'placement-test': 'Änderungen an Einstufungstests',
  'course-at-risk': 'Gefährdete Kurse',
  'proposal-decision': 'Entscheidungen über übernommene Kursvorschläge',
  'selection-result': 'Was die Jahresauswahl aus Ihren Maßnahmen gemacht hat',
  'measure-news': 'Maßnahmen des Integrationskonzepts',
  meeting: 'Einladungen zu Sitzungen, Änderungen, Absagen, Erinnerungen',
  minutes: 'Freigegebene Niederschriften',
  task: 'Erinnerungen an Aufgaben aus Sitzungen',
  'indicator-due': 'Messwerte, die nach dem Stichtag fehlen',
};

/** The words of a kind; what has no name of its own is something else. */
export function notificationKindWords(kind: string): string {
  if (kind === 'digest') return 'Tagesübersicht';
  const words: Readonly<Record<string, string>> = notificationKindTexts;
  return words[kind] ?? 'Sonstiges';
}

/** The subject as it reads in the application, where everybody knows who writes. */
export function withoutSender(subject: string): string {
  return subject.replace(/^Kurskreis: /, '');
}
