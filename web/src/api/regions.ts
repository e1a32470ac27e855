import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { connectionLost, toProblem } from './problem.js';
import type { CourseFormat } from './types.js';

const HOUR = 3_600_000;

/** Boundaries of the Gemeinden as the server keeps them. */
export type Boundaries = GeoJSON.FeatureCollection<
  GeoJSON.Polygon | GeoJSON.MultiPolygon,
  { ags: string; name: string }
>;

export function useRegions() {
  return useQuery({
    queryKey: ['regions'],
    queryFn: () => bodyOf(api.GET('/api/v1/regions')),
    staleTime: HOUR,
  });
}

/** The boundaries never change under their address, so they are asked for once. */
export function useBoundaries(href: string | undefined) {
  return useQuery({
    queryKey: ['boundaries', href],
    queryFn: () => readBoundaries(href ?? ''),
    enabled: href !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

async function readBoundaries(href: string): Promise<Boundaries> {
  const response = await fetch(href, { credentials: 'same-origin' }).catch(() => {
    throw connectionLost();
  });
  if (!response.ok) throw toProblem(await response.json().catch(() => null), response.status);
  return (await response.json()) as Boundaries;
}

/** Kurstypen in the order of the county. */
export function useCourseFormats() {
  return useQuery({
    queryKey: ['course-formats'],
    queryFn: async (): Promise<CourseFormat[]> => (await bodyOf(api.GET('/api/v1/course-formats'))).items,
    staleTime: HOUR,
  });
}
