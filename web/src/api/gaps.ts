import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { AnswerGap, GapCheck } from './types.js';

/** Milliseconds between two questions whether a check is done. */
const ASK_AGAIN = 2000;

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

/** What is awaited: a check that finishes after this one; `null`: the first of all. */
export interface AwaitedAfter {
  readonly finishedAt: string | null;
}

/** The last check of all gaps, `null` before the first. While another one is awaited, the server is asked again and again. */
export function useLastGapCheck(awaitedAfter: AwaitedAfter | null) {
  return useQuery({
    queryKey: ['gap-checks'],
    queryFn: async (): Promise<GapCheck | null> =>
      (await bodyOf(api.GET('/api/v1/gap-checks'))).items[0] ?? null,
    refetchInterval: ({ state }) =>
      awaitedAfter !== null && awaitedAfter.finishedAt === (state.data?.finishedAt ?? null)
        ? ASK_AGAIN
        : false,
  });
}

/** Asks the worker for a check of all gaps now. */
export function useStartGapCheck() {
  return useMutation({
    mutationFn: async (): Promise<void> => {
      await bodyOf(api.POST('/api/v1/gap-checks', { body: {} }));
    },
  });
}
