import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { AnswerTrace } from './types.js';

const KEY = 'traces';

/** Answers that show a need, and own ones, with what followed from each. */
export function useAnswerTraces() {
  return useQuery({
    queryKey: [KEY, 'answers'],
    queryFn: async (): Promise<readonly AnswerTrace[]> =>
      (await bodyOf(api.GET('/api/v1/traces/answers'))).items,
  });
}

export function useAnswerTrace(id: string) {
  return useQuery({
    queryKey: [KEY, 'answers', id],
    queryFn: () => bodyOf(api.GET('/api/v1/traces/answers/{id}', { params: { path: { id } } })),
  });
}

/** What a measure goes back to. */
export function useMeasureOrigin(id: string) {
  return useQuery({
    queryKey: [KEY, 'measures', id],
    queryFn: () => bodyOf(api.GET('/api/v1/traces/measures/{id}', { params: { path: { id } } })),
  });
}
