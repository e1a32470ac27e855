import { divIcon, layerGroup, marker, type Map as LeafletMap } from 'leaflet';
import type { MapArea, MapSite } from '../map-area.js';
import { contains } from '../geometry/contains.js';
import { placeLabels, type Label, type Place } from '../geometry/place-labels.js';

const PANE = 'numbers';
const CHARACTER_WIDTH = 8;
const SIDES = 8;
const HEIGHT = 20;

/** The numbers on the map. Whoever listens hears them with the areas, so the layer itself is silent. */
export interface LabelLayer {
  readonly draw: (areas: readonly MapArea[], sites: readonly MapSite[]) => void;
}

export function createLabelLayer(map: LeafletMap): LabelLayer {
  const pane = map.createPane(PANE);
  pane.setAttribute('aria-hidden', 'true');
  pane.classList.add('area-numbers');
  const group = layerGroup().addTo(map);
  let shown: { areas: readonly MapArea[]; sites: readonly MapSite[] } = { areas: [], sites: [] };

  const draw = (): void => {
    group.clearLayers();
    const points = shown.sites.map((site) => map.latLngToLayerPoint([site.latitude, site.longitude]));
    const texts = new Map(shown.areas.map((area) => [area.shape.key, area]));
    for (const [key, place] of placeLabels(labels(map, shown.areas), points)) {
      const area = texts.get(key);
      if (area !== undefined) group.addLayer(numberAt(map, place, area));
    }
  };
  map.on('zoomend viewreset resize', draw);
  return {
    draw: (areas, sites) => {
      shown = { areas, sites };
      draw();
    },
  };
}

function labels(map: LeafletMap, areas: readonly MapArea[]): readonly Label[] {
  return areas
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ shape, number }) => {
      const { x, y } = map.latLngToLayerPoint([shape.centre.latitude, shape.centre.longitude]);
      const isOwn = (place: Place): boolean => {
        const { lat, lng } = map.layerPointToLatLng([place.x, place.y]);
        return contains(shape.polygons, { latitude: lat, longitude: lng });
      };
      return {
        key: shape.key,
        x,
        y,
        width: number.length * CHARACTER_WIDTH + SIDES,
        height: HEIGHT,
        isOwn,
      };
    });
}

function numberAt(
  map: LeafletMap,
  place: { x: number; y: number },
  area: MapArea,
): ReturnType<typeof marker> {
  const text = document.createElement('span');
  text.textContent = area.number;
  text.className = 'area-number';
  return marker(map.layerPointToLatLng([place.x, place.y]), {
    icon: divIcon({ className: 'area-number-anchor', html: text, iconSize: [0, 0] }),
    pane: PANE,
    interactive: false,
    keyboard: false,
  });
}
