import { useMemo } from 'react';
import { useWaysTo } from '../../../api/coverage.js';
import { useSites } from '../../../api/offerings.js';
import type { Coverage, Site, WayToSite } from '../../../api/types.js';

/** The reach of a chosen Kursort: from where, in how many minutes. */
export interface Reach {
  readonly site: Site;
  readonly ways: readonly WayToSite[];
  /** Minutes of the zones, ascending. */
  readonly limits: readonly number[];
}

/** `null` where no Kursort is chosen, or its ways are still on their way. */
export function useReach(siteId: string | undefined, coverage: Coverage): Reach | null {
  const sites = useSites();
  const ways = useWaysTo(siteId);
  const site = sites.data?.find(({ id }) => id === siteId);
  const zones = coverage.settings.accessibilityZones;
  return useMemo(
    () =>
      site === undefined || ways.data === undefined
        ? null
        : { site, ways: ways.data, limits: zones.map(({ minutes }) => minutes) },
    [site, ways.data, zones],
  );
}
