import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';

/** The mail journal, newest first. */
export function useMails() {
  return useInfiniteQuery({
    queryKey: ['mails', 'list'],
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET('/api/v1/mails', { params: { query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function useMail(id: string) {
  return useQuery({
    queryKey: ['mails', id],
    queryFn: () => bodyOf(api.GET('/api/v1/mails/{id}', { params: { path: { id } } })),
  });
}
