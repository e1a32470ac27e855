import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { CourseSource } from './types.js';

/** From which file a course of one's own came; null for one that was entered by hand. */
export function useCourseSource(id: string) {
  return useQuery({
    queryKey: ['offerings', id, 'source'],
    queryFn: async (): Promise<CourseSource | null> =>
      (await bodyOf(api.GET('/api/v1/offerings/{id}/source', { params: { path: { id } } }))).source,
  });
}

/** Detaches a course from its source, so that no import changes it, or ties it to it again. */
export function useDetachCourse(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (isDetached: boolean): Promise<void> => {
      await bodyOf(
        api.PUT('/api/v1/offerings/{id}/source', { params: { path: { id } }, body: { isDetached } }),
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['offerings', id] }),
  });
}
