import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useLiveRow } from './live-row.js';
import type { AccessRoute, PlanRun, WhatIf, WhatIfQuestion } from './types.js';

const KEY = 'planning';

/** Whether a search is still on its way. */
export function isUnderWay(run: PlanRun | null | undefined): boolean {
  return run?.state === 'waiting' || run?.state === 'running';
}

/** The newest search, `null` before the first. While it is on its way, the server tells how far it is. */
export function useLatestRun() {
  const client = useQueryClient();
  const latest = useQuery({
    queryKey: [KEY, 'runs'],
    queryFn: async (): Promise<PlanRun | null> =>
      (await bodyOf(api.GET('/api/v1/planning/runs'))).items[0] ?? null,
  });
  const run = latest.data;
  useLiveRow<PlanRun>({
    address: run && isUnderWay(run) ? `/api/v1/planning/runs/${encodeURIComponent(run.id)}/events` : null,
    onRow: (row) => client.setQueryData([KEY, 'runs'], row),
    onAsk: () => latest.refetch(),
  });
  return latest;
}

/** Asks the worker for a search, or calls the one under way off. */
export function useStartRun() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/planning/runs')),
    onSuccess: (run) => client.setQueryData([KEY, 'runs'], run),
  });
}

export function useCancelRun() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      bodyOf(api.POST('/api/v1/planning/runs/{id}/cancel', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY, 'runs'] }),
  });
}

/** Proposals of the newest finished search and what was taken over; asked anew when that search is another one. */
export function useProposals() {
  return useQuery({
    queryKey: [KEY, 'proposals'],
    queryFn: async () => (await bodyOf(api.GET('/api/v1/planning/proposals'))).items,
  });
}

/** Makes a planned course of a proposal; afterwards, whatever came of it, the list is asked for anew. */
export function useTakeOver(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/planning/proposals/{id}/take-over', { params: { path: { id } } })),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [KEY, 'proposals'] }),
        client.invalidateQueries({ queryKey: ['own-courses'] }),
      ]),
  });
}

/** “Was wäre, wenn”: an answer, nothing is saved. */
export function useWhatIf() {
  return useMutation({
    mutationFn: (body: WhatIfQuestion): Promise<WhatIf> =>
      bodyOf(api.POST('/api/v1/planning/what-if', { body })),
  });
}

/** Access routes that would be closed from a day on. */
export interface ClosedRoutes {
  readonly from: string;
  readonly routes: readonly AccessRoute[];
}

/** New demand of the next months, as it comes or as it would come. */
export function useForecast(closed: ClosedRoutes | null, isAsked = true) {
  return useQuery({
    queryKey: [KEY, 'forecast', closed],
    queryFn: async () => {
      const query = closed === null ? {} : { closedFrom: closed.from, closedRoutes: [...closed.routes] };
      return (await bodyOf(api.GET('/api/v1/planning/forecast', { params: { query } }))).items;
    },
    enabled: isAsked,
  });
}

export function useCoursesAtRisk() {
  return useQuery({
    queryKey: [KEY, 'courses-at-risk'],
    queryFn: async () => (await bodyOf(api.GET('/api/v1/planning/courses-at-risk'))).items,
  });
}

export function useMergeableCourses() {
  return useQuery({
    queryKey: [KEY, 'mergeable-courses'],
    queryFn: async () => (await bodyOf(api.GET('/api/v1/planning/mergeable-courses'))).items,
  });
}
