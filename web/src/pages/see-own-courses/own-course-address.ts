import type { OwnCourseRow } from './own-course-rows.js';
import { plainLetters } from '../../parts/form/find-choices.js';

/** Which courses the list shows, by what they need or how they stand. */
export const COURSE_SELECTIONS = [
  'alle',
  'zu-bestaetigen',
  'gefaehrdet',
  'geplant',
  'offen',
  'laufend',
] as const;
/** One of {@link COURSE_SELECTIONS}. */
export type CourseSelection = (typeof COURSE_SELECTIONS)[number];

/** What the list of one's own courses shows. It lives in the address: links, bookmarks and “back” work. */
export interface OwnCourseQuestion {
  readonly selection: CourseSelection;
  readonly siteId: string | undefined;
  readonly search: string;
}

/** Reads `?stand=…&kursort=…&suche=…`; all courses where it says nothing. */
export function readOwnCourseQuestion(address: URLSearchParams): OwnCourseQuestion {
  return {
    selection: COURSE_SELECTIONS.find((word) => word === address.get('stand')) ?? 'alle',
    siteId: address.get('kursort') || undefined,
    search: address.get('suche') ?? '',
  };
}

/** The address of a question; what is usual is left out. */
export function writeOwnCourseQuestion({ selection, siteId, search }: OwnCourseQuestion): URLSearchParams {
  return new URLSearchParams({
    ...(selection === 'alle' ? {} : { stand: selection }),
    ...(siteId === undefined ? {} : { kursort: siteId }),
    ...(search.trim() === '' ? {} : { suche: search }),
  });
}

const SELECTED: Readonly<Record<CourseSelection, (row: OwnCourseRow) => boolean>> = {
  alle: () => true,
  'zu-bestaetigen': ({ course }) => course.freshness !== 'fresh',
  gefaehrdet: ({ course }) => course.state === 'at-risk',
  geplant: ({ course }) => course.state === 'planned' || course.state === 'postponed',
  offen: ({ course }) => ['open', 'secured', 'at-risk'].includes(course.state),
  laufend: ({ course }) => course.state === 'started',
};

/** Whether a course is asked for: each word that was typed stands in its title or its Kursort. */
export function isAskedFor(row: OwnCourseRow, { selection, siteId, search }: OwnCourseQuestion): boolean {
  const { sites, title } = row.course;
  if (!SELECTED[selection](row)) return false;
  if (siteId !== undefined && !sites.some(({ id }) => id === siteId)) return false;
  const text = plainLetters([title, ...sites.map(({ name, town }) => `${name} ${town}`)].join(' '));
  return search
    .split(/\s+/)
    .map((word) => plainLetters(word))
    .every((word) => text.includes(word));
}
