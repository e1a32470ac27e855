import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';

const KEY = 'public-concept';

/** Where anybody saves a public document from. */
export function publicDocumentAddress(id: string): string {
  return `/api/v1/public/concept/documents/${id}`;
}

/** The calendar of public events, to be subscribed to. */
export const PUBLIC_CALENDAR = '/integrationskonzept/termine.ics';

/** The Integrationskonzept for everybody: the edition that is seen first, or another public one. */
export function usePublicConcept(id?: string) {
  return useQuery({
    queryKey: [KEY, 'edition', id ?? null],
    queryFn: () =>
      bodyOf(
        id === undefined
          ? api.GET('/api/v1/public/concept')
          : api.GET('/api/v1/public/concept/editions/{id}', { params: { path: { id } } }),
      ),
  });
}

export function usePublicField(id: string) {
  return useQuery({
    queryKey: [KEY, 'field', id],
    queryFn: () => bodyOf(api.GET('/api/v1/public/concept/fields/{id}', { params: { path: { id } } })),
  });
}

export function usePublicGoal(id: string) {
  return useQuery({
    queryKey: [KEY, 'goal', id],
    queryFn: () => bodyOf(api.GET('/api/v1/public/concept/goals/{id}', { params: { path: { id } } })),
  });
}

/** Public measures of the edition that is seen first, by number. */
export function usePublicMeasures() {
  return useQuery({
    queryKey: [KEY, 'measures'],
    queryFn: () => bodyOf(api.GET('/api/v1/public/concept/measures')),
  });
}

export function usePublicMeasure(id: string) {
  return useQuery({
    queryKey: [KEY, 'measure', id],
    queryFn: () => bodyOf(api.GET('/api/v1/public/concept/measures/{id}', { params: { path: { id } } })),
  });
}
