import type { Visitor } from './visitor.js';

/** A course of a neighbour county as members read it. */
export interface SeenNeighbourCourse {
  readonly level: string;
  readonly startsOn: string;
  readonly freePlaces: number;
  readonly distanceKm: number | null;
  readonly url: string;
}

/** What members read of all of them. */
export interface SeenNeighbourCourses {
  readonly counties: readonly string[];
  readonly items: readonly SeenNeighbourCourse[];
  readonly more: number;
}

interface FreeCourse {
  readonly offeringId: string;
  readonly level: string;
  readonly startsOn: string;
  readonly freePlaces: number;
}

/** The course that an address of the finder leads to. */
export function idOf({ url }: Pick<SeenNeighbourCourse, 'url'>): string {
  return url.split('/').at(-1) ?? '';
}

/** The courses with a free place that stand in the finder of a county, as its own people and everybody find them. */
export async function freeInFinder(anybody: Visitor, member: Visitor): Promise<readonly FreeCourse[]> {
  const { text } = await anybody.get('/sitemap.xml');
  const found: FreeCourse[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: { body: { items: FreeCourse[]; nextCursor: string | null } } = await member.get(
      `/api/v1/course-search?limit=100${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    found.push(...page.body.items);
    cursor = page.body.nextCursor;
  }
  return found.filter(({ offeringId }) => text.includes(`/kursfinder/${offeringId}<`));
}
