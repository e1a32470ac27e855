import type { Figure, ToDo } from '../api/types.js';

/** “1 Fall”, “3 Fälle”. */
const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** Words of the start page. */
export const startPageTexts = {
  title: 'Startseite',
  lead: (name: string): string => `Das steht für ${name} an.`,
  toDoTitle: 'Zu tun',
  toDoList: 'Aufgaben, die dringendste zuerst',
  nothingTitle: 'Nichts zu tun',
  nothing: 'Gerade wartet niemand auf Sie. Sobald etwas ansteht, steht es hier.',
  figuresTitle: 'Zahlen',
  noFigure: '–',
  ofWhole: (value: number, whole: number): string => `${value} von ${whole}`,
  days: (days: number): string => count(days, 'Tag', 'Tage'),
  percent: (value: number): string => `${value} %`,
  until: (day: string): string => `bis ${day}`,
  since: (day: string): string => `seit ${day}`,
  starts: (day: string): string => `Beginn ${day}`,
  more: (number: number): string => `und ${number} weitere`,
} as const;

/** How urgent a to-do is. */
export const urgencyTexts: Readonly<Record<ToDo['urgency'], string>> = {
  overdue: 'überfällig',
  today: 'heute',
  soon: 'diese Woche',
  open: 'offen',
  later: 'hat Zeit',
};

/** What is to be done, as a sentence that is a link. */
export const toDoTexts: Readonly<Record<ToDo['kind'], (number: number) => string>> = {
  'answer-offer': (n) => `${count(n, 'Platzangebot wartet', 'Platzangebote warten')} auf Ihre Antwort`,
  'answer-gap': (n) => `${count(n, 'Lückenmeldung wartet', 'Lückenmeldungen warten')} auf Ihre Antwort`,
  'answer-request': (n) => `${count(n, 'Anfrage wartet', 'Anfragen warten')} auf Ihre Antwort`,
  'enter-value': (n) => `${count(n, 'Indikator braucht', 'Indikatoren brauchen')} einen Wert von Ihnen`,
  'answer-survey': (n) => `${count(n, 'Befragung wartet', 'Befragungen warten')} auf Ihre Antwort`,
  'answer-meeting': (n) => `${count(n, 'Einladung wartet', 'Einladungen warten')} auf Ihre Zu- oder Absage`,
  'task-open': (n) => `${count(n, 'Aufgabe', 'Aufgaben')} aus Sitzungen`,
  'register-accepted': (n) =>
    `${count(n, 'Person hat', 'Personen haben')} einen Platz angenommen: bitte anmelden`,
  'case-overdue': (n) => `${count(n, 'Fall wartet', 'Fälle warten')} länger als die Frist`,
  'course-at-risk': (n) => count(n, 'Kurs ist gefährdet', 'Kurse sind gefährdet'),
  'gap-unanswered': (n) =>
    `${count(n, 'Versorgungslücke blieb', 'Versorgungslücken blieben')} ohne Antwort in der Frist`,
  'start-overdue': (n) =>
    `${count(n, 'beschlossene Maßnahme hat', 'beschlossene Maßnahmen haben')} nicht wie geplant begonnen`,
  'review-overdue': (n) =>
    `${count(n, 'Überprüfung einer Maßnahme ist', 'Überprüfungen von Maßnahmen sind')} überfällig`,
  'start-measure': (n) =>
    `${count(n, 'Ihrer Maßnahmen ist', 'Ihrer Maßnahmen sind')} beschlossen und kann beginnen`,
  'review-measure': (n) =>
    `${count(n, 'Ihrer Maßnahmen braucht', 'Ihrer Maßnahmen brauchen')} vor der Überprüfung einen Bericht`,
  'state-impossible': (n) =>
    `Selbstprüfung: ${count(n, 'Zeile ist in einem Zustand, den', 'Zeilen sind in Zuständen, die')} es nicht geben kann`,
  'event-stuck': (n) => `${count(n, 'Ereignis kommt', 'Ereignisse kommen')} nicht an`,
  'mail-failed': (n) => `${count(n, 'Mail konnte', 'Mails konnten')} nicht zugestellt werden`,
  'case-near-deadline': (n) =>
    `${count(n, 'Fall erreicht', 'Fälle erreichen')} bald die Frist bis zum Kursbeginn`,
  'entitlement-ends': (n) =>
    `${count(n, 'Teilnahmeberechtigung endet', 'Teilnahmeberechtigungen enden')} in den nächsten vier Wochen`,
  'take-over-proposal': (n) => `${count(n, 'Kursvorschlag', 'Kursvorschläge')} für Sie`,
  'look-at-proposal': (n) => `${count(n, 'offener Kursvorschlag', 'offene Kursvorschläge')}`,
  'gap-new': (n) =>
    `${count(n, 'neue Versorgungslücke', 'neue Versorgungslücken')} in den letzten sieben Tagen`,
  'book-test': (n) => `${count(n, 'Fall braucht', 'Fälle brauchen')} einen Einstufungstest`,
  'course-stale': (n) => `Freie Plätze bestätigen: ${count(n, 'Kurs', 'Kurse')} mit alten Zahlen`,
  'finish-draft': (n) => `${count(n, 'Entwurf', 'Entwürfe')} fertigstellen`,
};

/** What a figure counts. */
export const figureTexts: Readonly<Record<Figure['kind'], string>> = {
  'cases-waiting': 'Fälle, die auf einen Platz warten',
  'longest-wait-days': 'längste Wartezeit',
  'cases-with-free-places': 'wartende Fälle, für die jetzt ein passender Platz frei ist',
  'courses-live': 'laufende und geplante Kurse',
  'places-free': 'freie Plätze beim nächsten Einstieg',
  'offers-open': 'Platzangebote, die auf Antwort warten',
  'people-in-need': 'Menschen mit Bedarf (ohne verdeckte kleine Zahlen)',
  'coverage-percent': 'davon mit einem Platz in Reichweite',
  'county-places-free': 'freie Plätze im Kreis',
  'gaps-open': 'offene Versorgungslücken',
  'providers-reported': 'Kursträger mit aktuellen Zahlen',
  'offices-reported': 'Stellen mit aktuellen Zahlen',
};
