import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { StuckEvent } from './types.js';

const EVENTS = 'stuck-events';

/** What the nightly self-check found. */
export function useSelfCheck() {
  return useQuery({ queryKey: ['self-check'], queryFn: () => bodyOf(api.GET('/api/v1/self-check')) });
}

/** Events that went out again and again, the oldest first. */
export function useStuckEvents() {
  return useQuery({
    queryKey: [EVENTS],
    queryFn: async (): Promise<readonly StuckEvent[]> =>
      (await bodyOf(api.GET('/api/v1/stuck-events'))).items,
    staleTime: 0,
  });
}

export function useRetryEvent() {
  return useAct([EVENTS, 'queues'], (id: number) =>
    bodyOf(api.POST('/api/v1/stuck-events/{id}/retry', { params: { path: { id } } })),
  );
}

export function useDiscardEvent() {
  return useAct([EVENTS, 'queues'], (id: number) =>
    bodyOf(api.DELETE('/api/v1/stuck-events/{id}', { params: { path: { id } } })),
  );
}
