import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type {
  CorrectIndicatorValue,
  EnterIndicator,
  EnterIndicatorValue,
  IndicatorLine,
  PreviewedQuery,
  WholeIndicator,
} from './types.js';

const KEY = 'indicators';
const of = (id: string) => ({ params: { path: { id } } });

/** Indicators of an edition; left out: the one that is worked with. */
export function useIndicators(conceptId?: string) {
  return useQuery({
    queryKey: [KEY, 'list', conceptId],
    queryFn: async (): Promise<readonly IndicatorLine[]> => {
      const query = conceptId === undefined ? {} : { conceptId };
      return (await bodyOf(api.GET('/api/v1/indicators', { params: { query } }))).items;
    },
  });
}

export function useIndicator(id: string) {
  return useQuery({ queryKey: [KEY, id], queryFn: () => readIndicator(id) });
}

function readIndicator(id: string): Promise<WholeIndicator> {
  return bodyOf(api.GET('/api/v1/indicators/{id}', of(id)));
}

/** The indicator as it stands at this moment. */
export function useReadIndicatorNow() {
  const client = useQueryClient();
  return (id: string): Promise<WholeIndicator> =>
    client.fetchQuery({ queryKey: [KEY, id], queryFn: () => readIndicator(id), staleTime: 0 });
}

/** What a query says today, while it is chosen; null: nothing is chosen yet. */
export function useQueryPreview(question: PreviewedQuery | null) {
  return useQuery({
    queryKey: ['indicator-preview', question],
    queryFn: async () =>
      question === null
        ? null
        : (await bodyOf(api.POST('/api/v1/indicators/preview', { body: question }))).live,
    enabled: question !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** Where an indicator goes: a new one to a goal, a change upon the version that was seen. */
export type IndicatorPlace = { readonly goalId: string } | { readonly id: string; readonly version: number };

/** Gives the id. */
export function useSaveIndicator() {
  return useAct(
    [KEY],
    async ({ place, indicator }: { place: IndicatorPlace; indicator: EnterIndicator }): Promise<string> => {
      if ('goalId' in place) {
        const body = { ...indicator, goalId: place.goalId };
        return (await bodyOf(api.POST('/api/v1/indicators', { body }))).id;
      }
      const body = { ...indicator, version: place.version };
      await bodyOf(api.PUT('/api/v1/indicators/{id}', { ...of(place.id), body }));
      return place.id;
    },
  );
}

export function useEndIndicator(id: string) {
  return useAct([KEY], (version: number) =>
    bodyOf(api.POST('/api/v1/indicators/{id}/end', { ...of(id), body: { version } })),
  );
}

export function useEnterIndicatorValue(id: string) {
  return useAct([KEY], (body: EnterIndicatorValue) =>
    bodyOf(api.POST('/api/v1/indicators/{id}/values', { ...of(id), body })),
  );
}

export function useCorrectIndicatorValue(id: string) {
  return useAct([KEY], (body: CorrectIndicatorValue) =>
    bodyOf(api.POST('/api/v1/indicators/{id}/corrections', { ...of(id), body })),
  );
}
