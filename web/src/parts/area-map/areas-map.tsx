import 'leaflet/dist/leaflet.css';
import { useEffect, useRef, type ReactElement } from 'react';
import { mapTexts } from '../../texts/coverage.js';
import { createAreaMap, type AreaMap } from './area-map.js';
import { MapTip } from './map-tip.js';
import type { MapArea, MapExtras, MapSite } from './map-area.js';
import { usePointed } from './use-pointed.js';
import './map.css';

interface AreasMapProps {
  readonly areas: readonly MapArea[];
  readonly sites: readonly MapSite[];
  readonly selected: string | undefined;
  readonly onSelect: (key: string) => void;
  readonly extras?: MapExtras;
}

/** A map of areas, numbers and points. It lives in a part of the programme of its own that is fetched after the page stands. */
export function AreasMap({ areas, sites, selected, onSelect, extras }: AreasMapProps): ReactElement {
  const element = useRef<HTMLElement>(null);
  const areaMap = useRef<AreaMap>(null);
  const select = useRef(onSelect);
  const { pointed, point, hold } = usePointed();
  useEffect(() => {
    select.current = onSelect;
  }, [onSelect]);
  useEffect(() => {
    if (element.current === null) return undefined;
    const created = createAreaMap(element.current, {
      onSelect: (key) => select.current(key),
      onPoint: point,
    });
    areaMap.current = created;
    return () => created.destroy();
  }, [point]);
  useEffect(() => {
    areaMap.current?.show(areas, sites, extras);
    areaMap.current?.select(selected);
  }, [areas, sites, selected, extras]);
  return (
    <div className="map-frame">
      <p id="karte-hinweis" className="kern-sr-only">
        {mapTexts.hint}
      </p>
      <section ref={element} className="map" aria-label={mapTexts.label} aria-describedby="karte-hinweis" />
      {pointed !== null && <MapTip pointed={pointed} onEnter={hold} onLeave={() => point(null)} />}
    </div>
  );
}
