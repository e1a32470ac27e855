import type { Criterion } from '../api/types.js';
import { numberWords } from '../parts/words/numbers.js';

/** Words of the search for a course. */
export const findCourseTexts = {
  title: 'Kurs finden',
  lead: 'Kurse aller Träger im Landkreis, die jetzt oder später jemanden aufnehmen können.',
  filters: 'Was Sie suchen',
  more: 'Zeiten, Kinder und Beginn',
  municipality: 'Gemeinde oder Postleitzahl',
  format: 'Kurstyp',
  allFormats: 'alle Kurstypen',
  level: 'Niveau',
  allLevels: 'alle Niveaus',
  minutes: 'Weg höchstens',
  minutesUsual: 'wie für den Kurstyp üblich',
  minutesOf: (minutes: number): string => `${minutes} Minuten`,
  dayparts: 'Zeiten, zu denen die Person kann',
  childrenUnderThree: 'Kinder unter 3',
  childrenFromThree: 'Kinder ab 3',
  noChildren: 'keine',
  children: 'Kinder, die während des Kurses beaufsichtigt werden sollen',
  from: 'Einstieg ab',
  to: 'Einstieg bis',
  places: 'Plätze',
  freeOnly: 'nur mit freiem Platz',
  all: 'auch volle Kurse',
  reset: 'Auswahl leeren',
  result: 'Gefundene Kurse',
  order: 'Der nächste Einstieg zuerst, bei gleichem Tag der kürzeste Weg.',
  orderWithoutPlace: 'Der nächste Einstieg zuerst. Mit einem Wohnort steht an jedem Kurs auch der Weg.',
  count: (count: number, hasMore: boolean): string => {
    if (hasMore) return `Die ersten ${numberWords(count)} Kurse`;
    return count === 1 ? '1 Kurs gefunden' : `${numberWords(count)} Kurse gefunden`;
  },
  loadMore: 'Weitere Kurse zeigen',
  none: 'Kein Kurs passt zu dieser Suche.',
  noneBody:
    'Ein weiterer Weg, andere Zeiten oder ein späterer Einstieg hilft vielleicht. Ein Fall auf der Warteliste bekommt den nächsten passenden Platz von selbst angeboten.',
  noneToCase: 'Fall aufnehmen',
  entry: (date: string, level: string): string => `Einstieg ${date} · Niveau ${level}`,
  way: (minutes: string): string => `${minutes} Weg`,
  full: 'zurzeit voll',
  childcare: (free: number, years: number): string =>
    `Kinderbeaufsichtigung: ${free === 1 ? '1 Platz' : `${free} Plätze`} frei, ab ${years === 1 ? '1 Jahr' : `${years} Jahren`}`,
  noChildcare: 'ohne Kinderbeaufsichtigung',
  asOf: (date: string): string => `Stand vom ${date}`,
  stale: 'Zahlen sind älter',
  /** What somebody may have asked for; the rest goes without saying. */
  met: { wish: true, level: true, reach: true, times: true, childcare: true },
  fits: (criteria: string): string => `Passt: ${criteria}`,
  unknownWay: 'Weg unbekannt',
} as const;

/** What makes a place in a course doubtful. */
export const doubtTerms: Readonly<Partial<Record<Criterion, string>>> = {
  approval: 'keine Zulassung für diesen Ort bekannt',
  freshness: 'Zahlen zu alt: bitte beim Träger nachfragen',
  secure: 'noch zu wenige Anmeldungen',
};

/** Words of the map beside the list. */
export const foundMapTexts = {
  title: 'Karte der gefundenen Kurse',
  legend: 'Kurse auf dieser Seite der Liste',
  withCourses: 'Gemeinde mit gefundenen Kursen (Zahl)',
  without: 'Gemeinde ohne gefundenen Kurs',
  site: 'Kursort mit gefundenen Kursen',
  inArea: (count: number): string => (count === 1 ? '1 gefundener Kurs' : `${count} gefundene Kurse`),
  none: 'kein gefundener Kurs',
  next: (date: string): string => `nächster Einstieg ${date}`,
} as const;

/** Words of subscribed searches. */
export const courseCalendarTexts = {
  title: 'Diese Suche als Kalender',
  lead: 'Outlook und andere Kalender zeigen damit die nächsten Einstiege dieser Suche und halten sie selbst aktuell.',
  subscribe: 'Kalender-Link erzeugen',
  made: 'Ihr Kalender-Link',
  madeBody:
    'Fügen Sie ihn in Ihrem Kalender unter „Aus dem Internet abonnieren“ ein. Aus Sicherheitsgründen zeigen wir ihn nur jetzt. Wer ihn hat, sieht diese Kurse, sonst nichts.',
  copy: 'Link kopieren',
  toCalendars: 'Alle Kalender Ihrer Organisation',
} as const;

/** A search in words. */
export const questionTexts = {
  anyFormat: 'alle Kurstypen',
  level: (level: string): string => `Niveau ${level}`,
  from: (name: string): string => `ab ${name}`,
  minutes: (minutes: number): string => `höchstens ${minutes} Minuten`,
  children: (count: number): string =>
    count === 1 ? 'Kinderbeaufsichtigung für 1 Kind' : `Kinderbeaufsichtigung für ${count} Kinder`,
  starts: (date: string): string => `Einstieg ab ${date}`,
  startsUntil: (date: string): string => `Einstieg bis ${date}`,
  full: 'auch volle Kurse',
} as const;
