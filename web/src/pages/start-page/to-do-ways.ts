import type { ToDo } from '../../api/types.js';

/** Where a kind of to-do is done. */
const WAYS: Readonly<Record<ToDo['kind'], string>> = {
  'answer-offer': '/platzangebote',
  'answer-gap': '/luecken',
  'answer-request': '/vermittlungen',
  'answer-survey': '/befragungen',
  'enter-value': '/konzept/indikatoren?werte=fehlt',
  'answer-meeting': '/sitzungen',
  'task-open': '/aufgaben',
  'register-accepted': '/kurse',
  'case-overdue': '/faelle',
  'course-at-risk': '/planung/gefaehrdete-kurse',
  'gap-unanswered': '/luecken',
  'start-overdue': '/konzept/massnahmen?stand=decided',
  'review-overdue': '/konzept/ueberpruefungen',
  'start-measure': '/konzept/massnahmen?stand=decided',
  'review-measure': '/konzept/ueberpruefungen',
  'state-impossible': '/verwaltung/warteschlangen',
  'event-stuck': '/verwaltung/warteschlangen',
  'mail-failed': '/postbuch',
  'case-near-deadline': '/faelle',
  'entitlement-ends': '/faelle',
  'take-over-proposal': '/planung',
  'look-at-proposal': '/planung',
  'gap-new': '/luecken',
  'book-test': '/einstufungstests',
  'course-stale': '/kurse',
  'finish-draft': '/faelle?stand=entwuerfe',
};

const OF_CASES: readonly ToDo['kind'][] = [
  'answer-offer',
  'case-overdue',
  'case-near-deadline',
  'entitlement-ends',
  'book-test',
  'finish-draft',
];
const OF_COURSES: readonly ToDo['kind'][] = ['register-accepted', 'course-at-risk', 'course-stale'];

/** The page on which a to-do is done; of a single gap that page itself is not named, its list is short. */
export function wayOfToDo({ kind }: Pick<ToDo, 'kind'>): string {
  return WAYS[kind];
}

/** The page of one thing behind a to-do; null where the reader has none for it. */
export function wayOfSubject(kind: ToDo['kind'], id: string, keepsCourses: boolean): string | null {
  if (kind === 'enter-value') return `/konzept/indikatoren/${id}`;
  if (kind === 'answer-survey') return `/befragungen/${id}/antworten`;
  if (kind === 'answer-meeting') return `/sitzungen/${id}`;
  if (kind === 'start-measure' || kind === 'start-overdue') return `/konzept/massnahmen/${id}`;
  if (kind === 'review-measure' || kind === 'review-overdue')
    return `/konzept/massnahmen/${id}/ueberpruefung`;
  if (OF_CASES.includes(kind)) return `/faelle/${id}`;
  return OF_COURSES.includes(kind) && keepsCourses ? `/kurse/${id}/warteliste` : null;
}
