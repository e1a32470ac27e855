import { useCallback } from 'react';
import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { ApiProblem } from './problem.js';
import type { Credentials, Session } from './types.js';

const KEY = ['session'] as const;

/** Who is signed in; `null` data: nobody. */
export function useSession() {
  return useQuery({ queryKey: KEY, queryFn: readSession, staleTime: 5 * 60_000 });
}

async function readSession(): Promise<Session | null> {
  try {
    return await bodyOf(api.GET('/api/v1/session'));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}

/**
 * Signs in again where a session ended while somebody was at work. The same account goes on with all that stands on the page; for
 * another one the page must be loaded anew.
 */
export function useSignInAgain(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Credentials) => bodyOf(api.POST('/api/v1/session', { body })),
    onSuccess: (session: Session) => {
      if (session.accountId !== accountId) return;
      client.setQueryData(KEY, session);
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== KEY[0] });
    },
  });
}

/** Says that the session is over, before the server has to. */
export function useEndSession(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    client.setQueryData(KEY, null);
  }, [client]);
}

/** Signs in and forgets what somebody else may have read before in this browser. */
export function useSignIn(): UseMutationResult<Session, Error, Credentials> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body) => bodyOf(api.POST('/api/v1/session', { body })),
    onSuccess: (session) => {
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== KEY[0] });
      client.setQueryData(KEY, session);
    },
  });
}

/** How somebody may sign in here at all; it changes with the installation alone. */
export function useProviderLabel(): string | null {
  const ways = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: () => bodyOf(api.GET('/api/v1/session/ways')),
    staleTime: Infinity,
  });
  return ways.data?.providerLabel ?? null;
}

/**
 * Signs out on the server. The page must then be loaded anew: only that forgets all that was read. Answers with the address at which
 * somebody signs out of the identity provider too, where they came through one.
 */
export function useSignOut(): UseMutationResult<string | null, Error, void> {
  return useMutation({
    mutationFn: async () => (await bodyOf(api.DELETE('/api/v1/session'))).goOnAt,
  });
}
