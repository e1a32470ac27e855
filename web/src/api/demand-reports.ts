import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { DemandReport, SaveDemandReport } from './types.js';

const KEY = 'demand-reports';
const MOST = 200;

/** All counts that a member may see: an office its own, the district all with small ones hidden. */
export function useDemandReports() {
  return useQuery({ queryKey: [KEY], queryFn: readAll });
}

async function readAll(): Promise<readonly DemandReport[]> {
  const reports: DemandReport[] = [];
  let cursor: string | null = null;
  do {
    const query = { limit: MOST, ...(cursor === null ? {} : { cursor }) };
    const page: { items: DemandReport[]; nextCursor: string | null } = await bodyOf(
      api.GET('/api/v1/demand-reports', { params: { query } }),
    );
    reports.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return reports;
}

/** The last day on which each visible office said that its figures are complete. */
export function useStatements() {
  return useQuery({
    queryKey: [KEY, 'statements'],
    queryFn: async () => (await bodyOf(api.GET('/api/v1/demand-reports/statements'))).items,
  });
}

function forget(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: [KEY] });
}

/** Reports a count, or a new one for the same need. */
export function useSaveReport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SaveDemandReport): Promise<DemandReport> =>
      bodyOf(api.PUT('/api/v1/demand-reports', { body })),
    onSettled: () => forget(client),
  });
}

/** Takes a count back: nobody of this need waits any more. */
export function useWithdrawReport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: DemandReport): Promise<unknown> =>
      bodyOf(api.DELETE('/api/v1/demand-reports/{id}', { params: { path: { id } } })),
    onSettled: () => forget(client),
  });
}

/** Says that the figures of one's own office are complete today. */
export function useConfirmFigures() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/demand-reports/statement')),
    onSettled: () => forget(client),
  });
}
