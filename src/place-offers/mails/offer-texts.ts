import type { LanguageLevel } from '#libs/course-catalogue';
import type { LocalDate } from '#libs/calendar';

/** “23.11.2026”. */
export function germanDay(day: LocalDate): string {
  return day.split('-').reverse().join('.');
}

const LEVEL_WORDS: Readonly<Record<LanguageLevel, string>> = {
  literacy: 'Alphabetisierung',
  A1: 'Niveau A1',
  A2: 'Niveau A2',
  B1: 'Niveau B1',
  B2: 'Niveau B2',
  C1: 'Niveau C1',
};

/** “Niveau A1”; empty where the section is gone. */
export function levelWords(level: LanguageLevel | null): string {
  return level === null ? '' : LEVEL_WORDS[level];
}

/** Reasons of declining, turning away and withdrawing, for people. */
const REASON_WORDS: Readonly<Record<string, string>> = {
  'level-does-not-fit': 'Das Niveau passt nicht.',
  'times-do-not-fit': 'Die Kurszeiten passen nicht.',
  'lack-of-capacity': 'Der Kurs ist voll.',
  'papers-missing': 'Unterlagen fehlen.',
  'not-reachable': 'Die Person war nicht zu erreichen.',
  'too-far': 'Der Weg ist zu weit.',
  'no-childcare': 'Die Kinderbeaufsichtigung fehlt.',
  'starts-too-early': 'Der Kurs beginnt zu früh.',
  'starts-too-late': 'Der Kurs beginnt zu spät.',
  'found-elsewhere': 'Anderswo wurde ein Platz gefunden.',
  'no-longer-needed': 'Ein Kurs wird nicht mehr gebraucht.',
  'offering-cancelled': 'Der Kurs ist abgesagt.',
  'offering-postponed': 'Der Kurs ist verschoben.',
  'offering-merged': 'Der Kurs ist mit einem anderen zusammengelegt.',
  'course-changed': 'Der Kurs hat sich geändert.',
  'made-by-mistake': 'Das Platzangebot war ein Versehen.',
  other: 'Anderer Grund.',
};

/** A reason as a sentence; empty where there is none. */
export function reasonSentence(reasonCode: string | null): string {
  return reasonCode === null ? '' : (REASON_WORDS[reasonCode] ?? '');
}
