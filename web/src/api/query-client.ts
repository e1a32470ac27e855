import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';

const MINUTE = 60_000;

/** One cache for the whole application. Whoever hears that nobody is signed in tells the session; the frame does the rest. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: (error, query) => forgetSession(error, query.queryKey) }),
    mutationCache: new MutationCache({ onError: (error) => forgetSession(error, []) }),
    defaultOptions: {
      queries: { staleTime: MINUTE, retry: (count, error) => count < 2 && mayPass(error) },
      mutations: { networkMode: 'always' },
    },
  });
  const forgetSession = (error: Error, key: readonly unknown[]): void => {
    if (error instanceof ApiProblem && error.code === 'not-signed-in' && key[0] !== 'session')
      client.setQueryData(['session'], null);
  };
  return client;
}

/** Whether asking again may help: the server or the way to it failed, it did not refuse. */
function mayPass(error: Error): boolean {
  return !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500;
}
