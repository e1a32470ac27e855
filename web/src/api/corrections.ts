import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { Correction, TravelMode } from './types.js';

const KEY = 'travel-times';
/** What is counted by how far places are. */
const COUNTED = ['coverage', 'gaps', 'suggestions'] as const;

/** All ways that somebody corrected. */
export function useCorrections() {
  return useQuery({
    queryKey: [KEY, 'corrections'],
    queryFn: async (): Promise<readonly Correction[]> =>
      (await bodyOf(api.GET('/api/v1/travel-times/corrections'))).items,
  });
}

/** The ways to a site from everywhere, the nearest first. */
export function useWaysTo(siteId: string) {
  return useQuery({
    queryKey: [KEY, 'to', siteId],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/v1/travel-times', { params: { query: { siteId } } }))).items,
    enabled: siteId !== '',
  });
}

/** One way, and what somebody knows of it. */
export interface KnownWay {
  readonly ags: string;
  readonly siteId: string;
  readonly mode: TravelMode;
  readonly minutes: number;
  readonly reason: string;
}

export function useCorrectWay() {
  return useAct([KEY, ...COUNTED], ({ ags, siteId, ...body }: KnownWay) =>
    bodyOf(api.PUT('/api/v1/travel-times/{ags}/{siteId}', { params: { path: { ags, siteId } }, body })),
  );
}

export function useTakeBack() {
  return useAct([KEY, ...COUNTED], ({ ags, siteId, mode }: Pick<KnownWay, 'ags' | 'siteId' | 'mode'>) =>
    bodyOf(
      api.DELETE('/api/v1/travel-times/{ags}/{siteId}', {
        params: { path: { ags, siteId }, query: { mode } },
      }),
    ),
  );
}
