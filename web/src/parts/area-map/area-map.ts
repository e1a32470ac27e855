import {
  control,
  latLngBounds,
  map as leafletMap,
  svg,
  type LatLngBounds,
  type Map as LeafletMap,
} from 'leaflet';
import { mapTexts } from '../../texts/coverage.js';
import { createAreaLayer } from './layers/area-layer.js';
import { boundsOrGermany, fitWhenSizeChanges } from './fit-map.js';
import { createLabelLayer } from './layers/label-layer.js';
import type { MapArea, MapEvents, MapExtras, MapSite } from './map-area.js';
import { createRingLayer } from './layers/ring-layer.js';
import { createSiteLayer } from './layers/site-layer.js';
import { createStopLayer } from './layers/stop-layer.js';

/** What a map shows where nothing else is asked for. */
const PLAIN: MapExtras = { hasNumbers: true, hasNames: false, stops: [], rings: [] };

/** A map without tiles: areas, numbers, points. */
export interface AreaMap {
  readonly show: (areas: readonly MapArea[], sites: readonly MapSite[], extras?: MapExtras) => void;
  readonly select: (key: string | undefined) => void;
  readonly destroy: () => void;
}

/** Puts a map into an element. The wheel scrolls the page, not the map; dragging begins once the map is enlarged. */
export function createAreaMap(element: HTMLElement, events: MapEvents): AreaMap {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = leafletMap(element, {
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false,
    dragging: false,
    keyboard: false,
    boxZoom: false,
    zoomSnap: 0.25,
    fadeAnimation: false,
    zoomAnimation: !isCalm,
    markerZoomAnimation: !isCalm,
    renderer: svg({ padding: 0.5 }),
  });
  control.zoom({ zoomInTitle: mapTexts.zoomIn, zoomOutTitle: mapTexts.zoomOut }).addTo(map);
  const areaLayer = createAreaLayer(map, events);
  const siteLayer = createSiteLayer(map, events);
  const labelLayer = createLabelLayer(map);
  const stopLayer = createStopLayer(map);
  const ringLayer = createRingLayer(map);
  map.on('zoomstart movestart', () => events.onPoint(null));
  let stopFitting: (() => void) | undefined;
  return {
    show: (areas, sites, extras = PLAIN) => {
      stopFitting ??= beginView(map, boundsOf(areas));
      areaLayer.draw(areas);
      siteLayer.draw(sites);
      stopLayer.draw(extras.stops);
      ringLayer.draw(extras.rings);
      labelLayer.draw(areas, sites, extras);
    },
    select: areaLayer.select,
    destroy: () => {
      stopFitting?.();
      map.remove();
    },
  };
}

function beginView(map: LeafletMap, bounds: LatLngBounds): () => void {
  map.setMaxBounds(bounds.pad(0.3));
  return fitWhenSizeChanges(map, bounds);
}

function boundsOf(areas: readonly MapArea[]): LatLngBounds {
  return boundsOrGermany(
    latLngBounds(
      areas.flatMap(({ shape }) =>
        shape.polygons
          .flat(2)
          .map(([longitude = 0, latitude = 0]): [number, number] => [latitude, longitude]),
      ),
    ),
  );
}
