import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { StartPage } from './types.js';

/** Often enough for who leaves the page open all day. */
const ASK_AGAIN = 2 * 60_000;

/** What waits for one's own organisation; asked anew each time somebody comes here, and quietly while they stay. */
export function useStartPage() {
  return useQuery({
    queryKey: ['start-page'],
    queryFn: (): Promise<StartPage> => bodyOf(api.GET('/api/v1/start-page')),
    staleTime: 0,
    refetchInterval: ASK_AGAIN,
  });
}
