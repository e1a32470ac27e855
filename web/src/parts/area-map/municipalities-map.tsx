import { useMemo, useState, type ReactElement } from 'react';
import type { Boundaries } from '../../api/regions.js';
import type { Regions } from '../../api/types.js';
import { AreasMap } from './areas-map.js';
import { areaShapes } from './geometry/area-shapes.js';
import type { MapSite, ShownArea } from './map-area.js';

interface MunicipalitiesMapProps {
  readonly boundaries: Boundaries;
  readonly regions: Regions;
  readonly areaOf: (ags: string, name: string) => ShownArea;
  readonly sites: readonly MapSite[];
}

/** Joins the shapes of the Gemeinden with what is said of them. */
export function MunicipalitiesMap(props: MunicipalitiesMapProps): ReactElement {
  const { boundaries, regions, areaOf, sites } = props;
  const [selected, setSelected] = useState<string>();
  const shapes = useMemo(() => areaShapes(boundaries, regions, 'municipality'), [boundaries, regions]);
  const areas = useMemo(() => {
    const names = new Map(regions.municipalities.map(({ ags, name }) => [ags, name]));
    return shapes.map((shape) => ({ ...areaOf(shape.key, names.get(shape.key) ?? ''), shape }));
  }, [areaOf, regions, shapes]);
  return (
    <AreasMap
      areas={areas}
      sites={sites}
      selected={selected}
      onSelect={(key) => setSelected((before) => (before === key ? undefined : key))}
    />
  );
}
