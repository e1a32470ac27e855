import { circleMarker, layerGroup, svg, type Map as LeafletMap } from 'leaflet';
import type { MapEvents, MapSite } from '../map-area.js';

const PANE = 'sites';

/** The Kursorte as points. The list below the map says the same to those who cannot point. */
export interface SiteLayer {
  readonly draw: (sites: readonly MapSite[]) => void;
}

export function createSiteLayer(map: LeafletMap, events: MapEvents): SiteLayer {
  const pane = map.createPane(PANE);
  pane.setAttribute('aria-hidden', 'true');
  pane.classList.add('site-points');
  const renderer = svg({ pane: PANE, padding: 0.5 });
  const group = layerGroup().addTo(map);
  return {
    draw: (sites) => {
      group.clearLayers();
      for (const site of sites) group.addLayer(point(map, site, events, renderer));
    },
  };
}

function point(
  map: LeafletMap,
  site: MapSite,
  events: MapEvents,
  renderer: ReturnType<typeof svg>,
): ReturnType<typeof circleMarker> {
  const { latitude, longitude, name, lines } = site;
  return circleMarker([latitude, longitude], {
    renderer,
    pane: PANE,
    radius: site.isChosen === true ? 10 : 6,
    className: classOf(site),
  }).on({
    mouseover: () => {
      const { x, y } = map.latLngToContainerPoint([latitude, longitude]);
      events.onPoint({ name, lines, x, y, mapWidth: map.getSize().x });
    },
    mouseout: () => events.onPoint(null),
  });
}

function classOf({ hasPlaces, isChosen }: MapSite): string {
  return `site-point${hasPlaces ? ' site-point--free' : ''}${isChosen === true ? ' site-point--chosen' : ''}`;
}
