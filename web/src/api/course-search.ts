import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { CourseCalendar, CourseQuestion, FoundCourses, SiteWay, SubscribedCalendar } from './types.js';

const CALENDARS = ['course-calendars'];

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

/** Searches that one's own organisation subscribed to. */
export function useCourseCalendars() {
  return useQuery({
    queryKey: CALENDARS,
    queryFn: async (): Promise<readonly CourseCalendar[]> =>
      (await bodyOf(api.GET('/api/v1/course-calendars'))).items,
  });
}

/** Subscribes to a search; its address is said this once. */
export function useSubscribeCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CourseQuestion): Promise<SubscribedCalendar> =>
      bodyOf(api.POST('/api/v1/course-calendars', { body })),
    onSettled: () => void client.invalidateQueries({ queryKey: CALENDARS }),
  });
}

/** Ends a calendar: its address opens nothing any more. */
export function useStopCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string): Promise<unknown> =>
      bodyOf(api.DELETE('/api/v1/course-calendars/{id}', { params: { path: { id } } })),
    onSettled: () => void client.invalidateQueries({ queryKey: CALENDARS }),
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
