import { lazy, Suspense, useMemo, type ReactElement, type ReactNode } from 'react';
import { useBoundaries } from '../../api/regions.js';
import type { Regions } from '../../api/types.js';
import { mapTexts } from '../../texts/coverage.js';
import { Loading } from '../show/loading.js';
import { LoadFailed } from '../show/load-failed.js';
import type { MapSite, ShownArea } from './map-area.js';

const MunicipalitiesMap = lazy(async () => ({
  default: (await import('./municipalities-map.js')).MunicipalitiesMap,
}));

interface AreaMapPanelProps {
  readonly regions: Regions;
  readonly areaOf: (ags: string, name: string) => ShownArea;
  readonly sites: readonly MapSite[];
  readonly legend: ReactNode;
}

/** A map of Gemeinden to look at, with its legend. It may come late or fail: the table beside it stands without it. */
export function AreaMapPanel({ regions, areaOf, sites, legend }: AreaMapPanelProps): ReactElement {
  const boundaries = useBoundaries(regions.boundaries.href);
  const wait = useMemo(
    () => (
      <div className="map-place">
        <Loading what={mapTexts.loading} />
      </div>
    ),
    [],
  );
  return (
    <div className="map-panel">
      {boundaries.isError && <LoadFailed error={boundaries.error} onRetry={boundaries.refetch} />}
      {boundaries.isPending && wait}
      {boundaries.data !== undefined && (
        <Suspense fallback={wait}>
          <MunicipalitiesMap boundaries={boundaries.data} regions={regions} areaOf={areaOf} sites={sites} />
        </Suspense>
      )}
      {legend}
    </div>
  );
}
