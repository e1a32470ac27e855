import { useMemo, type ReactElement } from 'react';
import type { Boundaries } from '../../../api/regions.js';
import type { CoverageSite, Regions, Stops } from '../../../api/types.js';
import { areaShapes, type AreaShape } from '../../../parts/area-map/geometry/area-shapes.js';
import { reachRings } from '../../../parts/area-map/geometry/reach-rings.js';
import { AreasMap } from '../../../parts/area-map/areas-map.js';
import type { MapExtras, MapSite, MapStop } from '../../../parts/area-map/map-area.js';
import type { AreaRow } from '../area-rows.js';
import type { CoverageChoice } from '../coverage-address.js';
import type { Reach } from '../reach/use-reach.js';
import { toMapAreas, toMapSites } from './to-map.js';

const NO_STOPS: readonly MapStop[] = [];

interface MapOfAreasProps {
  readonly boundaries: Boundaries;
  readonly regions: Regions;
  readonly rows: readonly AreaRow[];
  readonly sites: readonly CoverageSite[];
  readonly threshold: number;
  readonly choice: CoverageChoice;
  readonly stops: Stops | undefined;
  readonly reach: Reach | null;
  readonly onSelect: (key: string) => void;
}

/** Works out what is drawn, and only anew when something of it changed. */
export function MapOfAreas(props: MapOfAreasProps): ReactElement {
  const { boundaries, regions, rows, sites, threshold, choice, reach, onSelect } = props;
  const municipalities = useMemo(
    () => areaShapes(boundaries, regions, 'municipality'),
    [boundaries, regions],
  );
  const shapes = useMemo(
    () =>
      choice.areaLevel === 'municipality' ? municipalities : areaShapes(boundaries, regions, 'association'),
    [boundaries, regions, municipalities, choice.areaLevel],
  );
  const areas = useMemo(
    () => toMapAreas(shapes, rows, { figure: choice.figure, threshold, reach }),
    [shapes, rows, choice.figure, threshold, reach],
  );
  const hasSites = choice.layers.includes('sites');
  const points = useMemo(() => pointsOf(hasSites ? sites : [], reach), [hasSites, sites, reach]);
  const extras = useExtras(props, municipalities);
  return <AreasMap areas={areas} sites={points} selected={choice.area} onSelect={onSelect} extras={extras} />;
}

/** Layers beside the areas. The chosen Kursort is drawn even where it offers nothing of this Kurstyp. */
function useExtras(
  { choice, stops, reach }: MapOfAreasProps,
  municipalities: readonly AreaShape[],
): MapExtras {
  const { layers } = choice;
  const rings = useMemo(
    () => (reach === null ? [] : reachRings(municipalities, reach.ways, reach.limits)),
    [municipalities, reach],
  );
  const shownStops = layers.includes('stops') ? (stops?.items ?? NO_STOPS) : NO_STOPS;
  const [hasNumbers, hasNames] = [layers.includes('numbers'), layers.includes('names')];
  return useMemo(
    () => ({
      hasNumbers,
      hasNames,
      stops: shownStops,
      rings,
    }),
    [hasNumbers, hasNames, shownStops, rings],
  );
}

function pointsOf(sites: readonly CoverageSite[], reach: Reach | null): readonly MapSite[] {
  const points = toMapSites(sites);
  if (reach === null) return points;
  const { id, name, latitude, longitude, providerName } = reach.site;
  const known = points.find((point) => point.id === id);
  const chosen = known ?? { id, name, latitude, longitude, hasPlaces: false, lines: [providerName] };
  return [...points.filter((point) => point.id !== id), { ...chosen, isChosen: true }];
}
