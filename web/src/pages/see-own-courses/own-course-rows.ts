import type { Offering, PlaceOffer } from '../../api/types.js';

/** A course with what its offers ask for. */
export interface OwnCourseRow {
  readonly course: Offering;
  /** Offers that wait for an answer. */
  readonly open: number;
  /** People who accepted and are not registered yet. */
  readonly toRegister: number;
}

const OVER: readonly Offering['state'][] = ['ended', 'merged', 'cancelled'];

/** Whether a course is over or does not come about; one that is merely postponed still is the provider's to decide on. */
export function isOver({ state }: Pick<Offering, 'state'>): boolean {
  return OVER.includes(state);
}

/** The courses to look at, the next entry first, and those that are over, the latest first. */
export function ownCourseRows(
  courses: readonly Offering[],
  offers: readonly PlaceOffer[],
): { readonly current: readonly OwnCourseRow[]; readonly past: readonly OwnCourseRow[] } {
  const rows = courses.map((course) => {
    const own = offers.filter((offer) => offer.course.offeringId === course.id);
    const count = (state: PlaceOffer['state']): number => own.filter((offer) => offer.state === state).length;
    return { course, open: count('open'), toRegister: count('accepted') };
  });
  return {
    current: rows
      .filter(({ course }) => !isOver(course))
      .toSorted((a, b) => nextDay(a.course).localeCompare(nextDay(b.course)) || byTitle(a, b)),
    past: rows
      .filter(({ course }) => isOver(course))
      .toSorted((a, b) => b.course.startsOn.localeCompare(a.course.startsOn) || byTitle(a, b)),
  };
}

function nextDay({ nextEntry, startsOn }: Offering): string {
  return nextEntry?.startsOn ?? startsOn;
}

function byTitle(a: OwnCourseRow, b: OwnCourseRow): number {
  return a.course.title.localeCompare(b.course.title, 'de');
}

/** The section whose places a glance shows: the next that people can enter, else the next to begin, else the last. */
export function shownSection(
  { nextEntry, sections }: Pick<Offering, 'nextEntry' | 'sections'>,
  today: string,
): Offering['sections'][number] | undefined {
  return nextEntry ?? sections.find(({ startsOn }) => startsOn >= today) ?? sections.at(-1);
}
