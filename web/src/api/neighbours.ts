import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { LanguageLevel, Neighbour, NeighbourCourses } from './types.js';

const NEIGHBOURS = 'neighbours';
const COURSES = 'neighbour-courses';

/** What somebody looks for in neighbour counties. */
export interface NeighbourQuestion {
  readonly from: string | undefined;
  readonly format: string | undefined;
  readonly level: LanguageLevel | undefined;
}

/** All other counties of the installation. */
export function useNeighbours() {
  return useQuery({
    queryKey: [NEIGHBOURS],
    queryFn: async (): Promise<readonly Neighbour[]> => (await bodyOf(api.GET('/api/v1/neighbours'))).items,
  });
}

/** Shows a county our free places, or no longer. */
export function useShareFreePlaces(name: string) {
  return useAct([NEIGHBOURS], (isShared: boolean) =>
    bodyOf(api.PUT('/api/v1/neighbours/{name}', { params: { path: { name } }, body: { isShared } })),
  );
}

/** Free places of those who show them; the last answer stays in sight while the next is on its way. */
export function useNeighbourCourses(question: NeighbourQuestion) {
  const asked = Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined));
  return useQuery({
    queryKey: [COURSES, asked],
    queryFn: (): Promise<NeighbourCourses> =>
      bodyOf(api.GET('/api/v1/neighbour-courses', { params: { query: asked } })),
    placeholderData: (before) => before,
    staleTime: 0,
  });
}
