import { useQueries, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { Offering } from './types.js';

const MOST = 200;

/** Courses of a Kurstyp that somebody can still enter from a day on. */
export function useOfferingsOf(format: string, from: string, isAsked: boolean) {
  return useQuery({
    queryKey: ['offerings', 'list', format, from],
    queryFn: async (): Promise<readonly Offering[]> => {
      const query = { format, from, limit: MOST };
      return (await bodyOf(api.GET('/api/v1/offerings', { params: { query } }))).items;
    },
    enabled: isAsked && format !== '',
  });
}

/** One course, as every member sees it. */
export function useOffering(id: string) {
  return useQuery(offeringQuery(id));
}

function offeringQuery(id: string) {
  return {
    queryKey: ['offerings', id],
    queryFn: (): Promise<Offering> => bodyOf(api.GET('/api/v1/offerings/{id}', { params: { path: { id } } })),
  };
}

/** Some courses by their ids: those that are there, and whether more are still to come. Those that are gone are left out. */
export function useOfferings(ids: readonly string[]): {
  readonly known: readonly Offering[];
  readonly areComing: boolean;
} {
  const answers = useQueries({
    queries: ids.map(offeringQuery),
  });
  return {
    known: answers.flatMap(({ data }) => data ?? []),
    areComing: answers.some(({ isPending }) => isPending),
  };
}

/** All places where courses are held, with their providers. */
export function useSites() {
  return useQuery({
    queryKey: ['sites'],
    queryFn: async () => (await bodyOf(api.GET('/api/v1/sites'))).items,
  });
}
