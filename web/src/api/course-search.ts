import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { CourseQuestion, FoundCourses, SiteWay } from './types.js';

/** Courses that answer a question, page by page; the last answer stays in sight while the next is on its way. */
export function useCourseSearch(question: CourseQuestion) {
  return useInfiniteQuery({
    queryKey: ['offerings', 'search', question],
    queryFn: ({ pageParam }): Promise<FoundCourses> =>
      bodyOf(
        api.GET('/api/v1/course-search', {
          params: { query: { ...question, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
  });
}

/** The ways to a place of teaching from everywhere. */
export function useSiteWays(siteId: string | undefined) {
  return useQuery({
    queryKey: ['sites', siteId, 'ways'],
    queryFn: async (): Promise<readonly SiteWay[]> =>
      (await bodyOf(api.GET('/api/v1/travel-times', { params: { query: { siteId: siteId ?? '' } } }))).items,
    enabled: siteId !== undefined,
  });
}
