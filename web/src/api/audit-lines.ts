import { useInfiniteQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';

/** Which lines of the protocol. */
export interface ProtocolQuestion {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly subjectKind: string | undefined;
}

/** The protocol, newest first. */
export function useAuditLines({ from, to, subjectKind }: ProtocolQuestion) {
  return useInfiniteQuery({
    queryKey: ['audit-lines', from, to, subjectKind],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/v1/audit-lines', {
          params: {
            query: {
              ...(from === undefined ? {} : { from }),
              ...(to === undefined ? {} : { to }),
              ...(subjectKind === undefined ? {} : { subjectKind }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });
}
