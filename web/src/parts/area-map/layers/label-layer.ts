import { divIcon, layerGroup, marker, type Map as LeafletMap } from 'leaflet';
import type { MapArea, MapExtras, MapSite } from '../map-area.js';
import { contains } from '../geometry/contains.js';
import { placeLabels, type Label, type Place } from '../geometry/place-labels.js';

const PANE = 'numbers';
const CHARACTER_WIDTH = 8;
const SIDES = 8;
const HEIGHT = 20;
const NAME_CHARACTER_WIDTH = 6.5;
const NAME_HEIGHT = 16;

/** Whether numbers and names are wanted. */
type Wanted = Pick<MapExtras, 'hasNumbers' | 'hasNames'>;

/**
 * The numbers and names on the map. Whoever listens hears them with the areas, so the layer itself is silent. Numbers choose their place
 * first: they carry the meaning of the colours.
 */
export interface LabelLayer {
  readonly draw: (areas: readonly MapArea[], sites: readonly MapSite[], wanted: Wanted) => void;
}

export function createLabelLayer(map: LeafletMap): LabelLayer {
  const pane = map.createPane(PANE);
  pane.setAttribute('aria-hidden', 'true');
  pane.classList.add('area-numbers');
  const group = layerGroup().addTo(map);
  let shown: { areas: readonly MapArea[]; sites: readonly MapSite[]; wanted: Wanted } = {
    areas: [],
    sites: [],
    wanted: { hasNumbers: true, hasNames: false },
  };

  const draw = (): void => {
    group.clearLayers();
    const points = shown.sites.map((site) => map.latLngToLayerPoint([site.latitude, site.longitude]));
    const texts = textsOf(shown.areas, shown.wanted);
    for (const [key, place] of placeLabels(
      texts.map((text) => toLabel(map, text)),
      points,
    )) {
      const text = texts.find((one) => one.key === key);
      if (text !== undefined) group.addLayer(labelAt(map, place, text));
    }
  };
  map.on('zoomend viewreset resize', draw);
  return {
    draw: (areas, sites, wanted) => {
      shown = { areas, sites, wanted };
      draw();
    },
  };
}

/** A number or a name that wants to stand in its area. */
interface Text {
  readonly key: string;
  readonly text: string;
  readonly isName: boolean;
  readonly shape: MapArea['shape'];
}

function textsOf(areas: readonly MapArea[], { hasNumbers, hasNames }: Wanted): readonly Text[] {
  const sorted = areas.toSorted((a, b) => b.weight - a.weight);
  const numbers = sorted.map(({ shape, number }) => ({ key: shape.key, text: number, isName: false, shape }));
  const names = sorted.map(({ shape, name }) => ({
    key: `name ${shape.key}`,
    text: name.split(',')[0] ?? name,
    isName: true,
    shape,
  }));
  return [...(hasNumbers ? numbers : []), ...(hasNames ? names : [])];
}

function toLabel(map: LeafletMap, { key, text, isName, shape }: Text): Label {
  const { x, y } = map.latLngToLayerPoint([shape.centre.latitude, shape.centre.longitude]);
  const isOwn = (place: Place): boolean => {
    const { lat, lng } = map.layerPointToLatLng([place.x, place.y]);
    return contains(shape.polygons, { latitude: lat, longitude: lng });
  };
  const width = text.length * (isName ? NAME_CHARACTER_WIDTH : CHARACTER_WIDTH) + SIDES;
  return { key, x, y, width, height: isName ? NAME_HEIGHT : HEIGHT, isOwn };
}

function labelAt(
  map: LeafletMap,
  place: { x: number; y: number },
  { text, isName }: Text,
): ReturnType<typeof marker> {
  const element = document.createElement('span');
  element.textContent = text;
  element.className = isName ? 'area-number area-number--name' : 'area-number';
  return marker(map.layerPointToLatLng([place.x, place.y]), {
    icon: divIcon({ className: 'area-number-anchor', html: element, iconSize: [0, 0] }),
    pane: PANE,
    interactive: false,
    keyboard: false,
  });
}
