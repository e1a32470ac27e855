import { useMemo, type ReactElement } from 'react';
import type { Boundaries } from '../../../api/regions.js';
import type { CoverageSite, Regions } from '../../../api/types.js';
import type { AreaRow } from '../area-rows.js';
import type { CoverageChoice } from '../coverage-address.js';
import { areaShapes } from '../../../parts/area-map/geometry/area-shapes.js';
import { AreasMap } from '../../../parts/area-map/areas-map.js';
import { toMapAreas, toMapSites } from './to-map.js';

interface MapOfAreasProps {
  readonly boundaries: Boundaries;
  readonly regions: Regions;
  readonly rows: readonly AreaRow[];
  readonly sites: readonly CoverageSite[];
  readonly threshold: number;
  readonly choice: CoverageChoice;
  readonly onSelect: (key: string) => void;
}

/** Works out what is drawn, and only anew when something of it changed. */
export function MapOfAreas(props: MapOfAreasProps): ReactElement {
  const { boundaries, regions, rows, sites, threshold, choice, onSelect } = props;
  const shapes = useMemo(
    () => areaShapes(boundaries, regions, choice.areaLevel),
    [boundaries, regions, choice.areaLevel],
  );
  const areas = useMemo(
    () => toMapAreas(shapes, rows, choice.figure, threshold),
    [shapes, rows, choice.figure, threshold],
  );
  const points = useMemo(() => toMapSites(sites), [sites]);
  return <AreasMap areas={areas} sites={points} selected={choice.area} onSelect={onSelect} />;
}
