import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { FoundGroup } from './types.js';

/** Less is not looked for. */
const SHORTEST_QUERY = 2;
/** What somebody looked for is soon forgotten here too. */
const MINUTE = 60_000;

/** What the server finds for some words; nothing is asked while there are too few letters. What was found before stands meanwhile. */
export function useSearch(query: string, most: number) {
  const q = query.trim();
  return useQuery({
    queryKey: ['search', q, most],
    queryFn: async (): Promise<readonly FoundGroup[]> =>
      (await bodyOf(api.GET('/api/v1/search', { params: { query: { q, most } } }))).groups,
    enabled: q.length >= SHORTEST_QUERY,
    placeholderData: keepPreviousData,
    gcTime: MINUTE,
  });
}
