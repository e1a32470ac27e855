import { germanDay } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';
import type { GapCause, GapSeverity, WayOutKind } from '#libs/coverage';
import type { GapAnswer, NoticeReason } from '#libs/gap-notice';
import type { TravelTimeOrigin } from '#libs/region';

/** What stands in the way, as a sentence for people who decide about courses. */
export const CAUSE_SENTENCES: Readonly<Record<GapCause, string>> = {
  'no-offering-of-format': 'Es gibt zurzeit kein Kursangebot dieses Kurstyps auf dem nötigen Niveau.',
  'none-in-reach': 'Kein passender Kurs ist in zumutbarer Zeit erreichbar.',
  full: 'Alle erreichbaren Kurse sind voll.',
  'starts-too-late': 'Die erreichbaren Kurse beginnen zu spät.',
  'no-childcare': 'Bei den erreichbaren Kursen fehlt eine passende Kinderbeaufsichtigung.',
  'times-do-not-fit': 'Die Kurszeiten passen nicht zu den Zeiten, zu denen die Menschen teilnehmen können.',
  'course-at-risk': 'Der passende Kurs ist gefährdet: Er hat bisher zu wenige Anmeldungen.',
  'provider-without-approval': 'Dem Kursträger fehlt am Kursort die Zulassung für diese Kursart.',
  'nothing-reported': 'Zu den passenden Kursen fehlt eine aktuelle Meldung des Kursträgers.',
};

/** What would help, as a suggestion to people who decide about courses: where, and from when. */
export const WAY_OUT_SENTENCES: Readonly<Record<WayOutKind, (place: string, day: string) => string>> = {
  'publish-places': (place) => `Freie Plätze neu bestätigen, die zurzeit nicht zählen: ${place}.`,
  'move-start': (place, day) => `Den Kursbeginn vorziehen, spätestens auf den ${day}: ${place}.`,
  'add-childcare': (place) => `Eine Kinderbeaufsichtigung einrichten oder erweitern: ${place}.`,
  merge: (place) => `Zwei kleine Kurse zusammenlegen: ${place}.`,
  'new-start': (place, day) => `Einen neuen Kurs beginnen, etwa zum ${day}: ${place}.`,
  'neighbour-county': (place) =>
    `Plätze jenseits der üblichen Reichweite nutzen, etwa im Nachbarkreis: ${place}.`,
  'bridge-course': (place) => `Die Wartezeit mit einem anderen Kurs überbrücken: ${place}.`,
};

export const SEVERITY_WORDS: Readonly<Record<GapSeverity, string>> = {
  low: 'niedrig',
  medium: 'mittel',
  high: 'hoch',
};

/** Where minutes come from, said beside each of them. */
export const ORIGIN_WORDS: Readonly<Record<TravelTimeOrigin, string>> = {
  corrected: 'korrigiert',
  measured: 'gemessen',
  estimated: 'geschätzt',
};

const LEVEL_WORDS: Readonly<Record<LanguageLevel, string>> = {
  literacy: 'Alphabetisierung',
  A1: 'Niveau A1',
  A2: 'Niveau A2',
  B1: 'Niveau B1',
  B2: 'Niveau B2',
  C1: 'Niveau C1',
};

export function levelWords(level: LanguageLevel | null): string {
  return level === null ? 'noch ohne Einstufung' : LEVEL_WORDS[level];
}

export const ANSWER_WORDS: Readonly<Record<GapAnswer['kind'], string>> = {
  promised: 'zugesagt',
  planned: 'geplant',
  cannot: 'nicht möglich',
};

export const ANSWER_REASON_WORDS: Readonly<Record<NonNullable<GapAnswer['reasonCode']>, string>> = {
  'too-few-participants': 'zu wenige Teilnehmende',
  'no-teacher': 'keine Lehrkraft',
  'no-room': 'kein Raum',
  'no-childcare': 'keine Kinderbeaufsichtigung',
  'no-funding': 'keine Finanzierung',
  'no-approval': 'keine Zulassung',
  other: 'anderer Grund',
};

/** Headings of a digest, in its order. */
export const NOTICE_HEADINGS: Readonly<Record<NoticeReason, string>> = {
  opened: 'Neue Versorgungslücken',
  grew: 'Gewachsene Versorgungslücken',
  'deadline-passed': 'Frist ohne Antwort verstrichen',
  answered: 'Neue Antworten',
};

/** “1 Person”, “4 Personen”; a count that must not be shown as “weniger als 3 Personen”. */
export function peopleWords(people: number | null, threshold: number): string {
  if (people === null) return `weniger als ${threshold} Personen`;
  return people === 1 ? '1 Person' : `${people} Personen`;
}

/** Whole weeks that have passed: “seit 7 Wochen”. */
export function waitWords(days: number): string {
  const weeks = Math.floor(days / 7);
  if (weeks === 0) return 'seit weniger als einer Woche';
  return weeks === 1 ? 'seit einer Woche' : `seit ${weeks} Wochen`;
}

/** “zugesagt zum 11.01.2027”, “nicht möglich (keine Lehrkraft)”. */
export function answerWords({ kind, plannedOn, reasonCode }: Omit<GapAnswer, 'note'>): string {
  const reason = reasonCode === null ? '' : ` (${ANSWER_REASON_WORDS[reasonCode]})`;
  return `${ANSWER_WORDS[kind]}${plannedOn === null ? '' : ` zum ${germanDay(plannedOn)}`}${reason}`;
}
