import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { LanguageLevel, ProposalEffect, ReachDemand, Stops, WayToSite } from './types.js';

const HOUR = 3_600_000;

/** What coverage is asked for; without a date the server takes its today. */
export interface CoverageQuestion {
  readonly format: string | undefined;
  readonly level: LanguageLevel | undefined;
  readonly date: string | undefined;
}

/**
 * The last answer stays on the page until the next one is there, so that the map does not flicker. A question that nobody waits for any
 * more is broken off, so the last one asked is the last one shown.
 */
export function useCoverage({ format, level, date }: CoverageQuestion) {
  return useQuery({
    queryKey: ['coverage', format, level, date],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/coverage', {
          signal,
          params: {
            query: { format: format ?? '', ...(level ? { level } : {}), ...(date ? { date } : {}) },
          },
        }),
      ),
    enabled: format !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** “Versorgungsbericht” as a file, for the same question as the page. */
export function readCoverageReport(
  kind: 'pdf' | 'docx',
  { format, level, date }: CoverageQuestion,
): Promise<Blob> {
  const query = { format: format ?? '', ...(level ? { level } : {}), ...(date ? { date } : {}) };
  const given = { params: { query }, parseAs: 'blob' } as const;
  return kind === 'pdf'
    ? bodyOf<Blob>(api.GET('/api/v1/coverage/report.pdf', given))
    : bodyOf<Blob>(api.GET('/api/v1/coverage/report.docx', given));
}

/** All stops of bus and rail, with the nearest of each Gemeinde. */
export function useStops() {
  return useQuery({
    queryKey: ['stops'],
    queryFn: (): Promise<Stops> => bodyOf(api.GET('/api/v1/stops')),
    staleTime: HOUR,
  });
}

/** The ways to a Kursort from all Gemeinden, the nearest first. */
export function useWaysTo(siteId: string | undefined) {
  return useQuery({
    queryKey: ['travel-times', siteId],
    queryFn: async (): Promise<readonly WayToSite[]> => {
      const params = { query: { siteId: siteId ?? '' } };
      return (await bodyOf(api.GET('/api/v1/travel-times', { params }))).items;
    },
    enabled: siteId !== undefined,
  });
}

/** What a proposal would change; `undefined` asks nothing. */
export function useProposalEffect(id: string | undefined) {
  return useQuery({
    queryKey: ['planning', 'effect', id],
    queryFn: (): Promise<ProposalEffect> =>
      bodyOf(api.GET('/api/v1/planning/proposals/{id}/effect', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
  });
}

/** Which own site and Kurstyp; the first where nothing is said. */
export interface ReachQuestion {
  readonly siteId: string | undefined;
  readonly format: string | undefined;
}

/** “Bedarf in Reichweite” of one's own Kursorte. */
export function useReachDemand({ siteId, format }: ReachQuestion) {
  return useQuery({
    queryKey: ['reach-demand', siteId, format],
    queryFn: ({ signal }): Promise<ReachDemand> => {
      const query = { ...(siteId ? { siteId } : {}), ...(format ? { format } : {}) };
      return bodyOf(api.GET('/api/v1/reach-demand', { signal, params: { query } }));
    },
    placeholderData: keepPreviousData,
  });
}
