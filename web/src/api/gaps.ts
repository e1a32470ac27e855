import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { AnswerGap, GapCheck } from './types.js';

/** Which gaps a list shows. */
export interface GapQuestion {
  readonly state: 'open' | 'closed' | 'all';
  readonly format: string | undefined;
}

export function useGaps({ state, format }: GapQuestion) {
  return useInfiniteQuery({
    queryKey: ['gaps', 'list', state, format],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/v1/gaps', {
          params: {
            query: { state, ...(format ? { format } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function useGap(id: string) {
  return useQuery({
    queryKey: ['gaps', id],
    queryFn: () => bodyOf(api.GET('/api/v1/gaps/{id}', { params: { path: { id } } })),
  });
}

/** Answers a gap; afterwards, whatever came of it, its page shows what the server knows now. */
export function useAnswerGap(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: AnswerGap): Promise<void> => {
      await bodyOf(api.POST('/api/v1/gaps/{id}/answers', { params: { path: { id } }, body }));
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['gaps'] }),
  });
}

/** The last check of all gaps, `null` before the first. */
export function useLastGapCheck() {
  return useQuery({
    queryKey: ['gap-checks'],
    queryFn: async (): Promise<GapCheck | null> =>
      (await bodyOf(api.GET('/api/v1/gap-checks'))).items[0] ?? null,
  });
}

/** Asks the worker for a check of all gaps now. */
export function useStartGapCheck() {
  return useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/gap-checks', { body: {} })),
  });
}
