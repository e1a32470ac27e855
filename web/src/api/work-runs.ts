import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useLiveRow } from './live-row.js';
import type { WorkRun } from './types.js';

const KEY = 'work-runs';

/** Whether work is waiting or being done. */
export function isAtWork(run: Pick<WorkRun, 'state'> | null | undefined): boolean {
  return run?.state === 'waiting' || run?.state === 'running';
}

/** Long work of one's own organisation, the newest first. */
export function useWorkRuns() {
  return useQuery({
    queryKey: [KEY, 'list'],
    staleTime: 0,
    queryFn: async (): Promise<readonly WorkRun[]> => (await bodyOf(api.GET('/api/v1/work-runs'))).items,
  });
}

/** One of them as it is now, told by the server until it is over; `null`: none. */
export function useWorkRun(id: string | null) {
  const client = useQueryClient();
  const run = useQuery({
    queryKey: [KEY, id],
    staleTime: 0,
    queryFn: () => bodyOf(api.GET('/api/v1/work-runs/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== null,
  });
  useLiveRow<WorkRun>({
    address: id !== null && isAtWork(run.data) ? `/api/v1/work-runs/${encodeURIComponent(id)}/events` : null,
    onRow: (row) => client.setQueryData([KEY, id], row),
    onAsk: () => run.refetch(),
  });
  return run;
}

/** Ends work that waits or runs: at once, or at its next step. */
export function useCancelWork(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/work-runs/{id}/cancel', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
