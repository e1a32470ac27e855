import { lazy, Suspense, useMemo, type ReactElement } from 'react';
import { useBoundaries } from '../../api/regions.js';
import type { Coverage, Regions, Stops } from '../../api/types.js';
import { MapLegend } from '../../parts/area-map/map-legend.js';
import { Loading } from '../../parts/show/loading.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { mapTexts } from '../../texts/coverage.js';
import type { AreaRow } from './area-rows.js';
import type { CoverageChoice } from './coverage-address.js';
import type { Reach } from './reach/use-reach.js';

const MapOfAreas = lazy(async () => ({ default: (await import('./map/map-of-areas.js')).MapOfAreas }));

interface MapPanelProps {
  readonly regions: Regions;
  readonly coverage: Coverage;
  readonly rows: readonly AreaRow[];
  readonly choice: CoverageChoice;
  readonly stops: Stops | undefined;
  readonly reach: Reach | null;
  readonly onSelect: (key: string) => void;
}

/** The map with its legend. It may come late or fail: figures and table stand without it. */
export function MapPanel(props: MapPanelProps): ReactElement {
  const { regions, coverage, rows, choice, stops, reach, onSelect } = props;
  const boundaries = useBoundaries(regions.boundaries.href);
  const wait = useMemo(() => <MapPlace text={mapTexts.loading} />, []);
  const has = (layer: CoverageChoice['layers'][number]): boolean => choice.layers.includes(layer);
  const rings = (reach?.limits ?? []).map((minutes, index) => ({ zone: index + 1, minutes }));
  return (
    <div className="map-panel" data-patterns={has('patterns') || !has('numbers')}>
      {boundaries.isError && <LoadFailed error={boundaries.error} onRetry={boundaries.refetch} />}
      {boundaries.isPending && wait}
      {boundaries.data !== undefined && (
        <Suspense fallback={wait}>
          <MapOfAreas
            boundaries={boundaries.data}
            regions={regions}
            rows={rows}
            sites={coverage.sites}
            threshold={coverage.settings.smallCellThreshold}
            choice={choice}
            stops={stops}
            reach={reach}
            onSelect={onSelect}
          />
        </Suspense>
      )}
      <MapLegend
        figure={choice.figure}
        hasSites={has('sites')}
        hasNumbers={has('numbers')}
        hasStops={has('stops')}
        rings={rings}
      />
    </div>
  );
}

/** Holds the map's place, so that the page does not jump. */
function MapPlace({ text }: { text: string }): ReactElement {
  return (
    <div className="map-place">
      <Loading what={text} />
    </div>
  );
}
