import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { FailedJob } from './types.js';

const KEY = 'queues';
/** What moves by itself is looked at again. */
const AGAIN_AFTER = 10_000;

/** All queues and the outbox, as they stand. */
export function useQueues() {
  return useQuery({
    queryKey: [KEY, 'list'],
    queryFn: () => bodyOf(api.GET('/api/v1/queues')),
    refetchInterval: AGAIN_AFTER,
    staleTime: 0,
  });
}

/** What failed in a queue, the latest first. */
export function useFailedJobs(queue: string) {
  return useQuery({
    queryKey: [KEY, queue],
    queryFn: async (): Promise<readonly FailedJob[]> =>
      (await bodyOf(api.GET('/api/v1/queues/{queue}/failed-jobs', { params: { path: { queue } } }))).items,
    staleTime: 0,
  });
}

export function useRetryJob(queue: string) {
  return useAct([KEY], (id: string) =>
    bodyOf(api.POST('/api/v1/queues/{queue}/failed-jobs/{id}/retry', { params: { path: { queue, id } } })),
  );
}

export function useRemoveJob(queue: string) {
  return useAct([KEY], (id: string) =>
    bodyOf(api.DELETE('/api/v1/queues/{queue}/failed-jobs/{id}', { params: { path: { queue, id } } })),
  );
}

/** Sends a mail again that could not leave. */
export function useSendAgain(id: string) {
  return useAct(['mails', KEY], () =>
    bodyOf(api.POST('/api/v1/mails/{id}/send-again', { params: { path: { id } } })),
  );
}
