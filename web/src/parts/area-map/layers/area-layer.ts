import { polygon, polyline, type LatLngTuple, type Map as LeafletMap, type Path } from 'leaflet';
import type { AreaShape } from '../geometry/area-shapes.js';
import { drawFocus, letKeysWalk } from './area-keys.js';
import type { MapArea, MapEvents } from '../map-area.js';

/** What is drawn of one area: its surface, which can be pointed at, and its border above all surfaces. */
interface DrawnArea {
  readonly surface: Path;
  readonly outline: Path;
  area: MapArea;
}

/** The areas on the map. */
export interface AreaLayer {
  readonly draw: (areas: readonly MapArea[]) => void;
  readonly select: (key: string | undefined) => void;
}

/** Steps and states are attributes; the style sheet gives them their colours, so that print and contrast modes can too. */
export function createAreaLayer(map: LeafletMap, events: MapEvents): AreaLayer {
  const drawn = new Map<string, DrawnArea>();
  let shapes: readonly AreaShape[] = [];

  const redraw = (areas: readonly MapArea[]): void => {
    for (const { surface, outline } of drawn.values()) map.removeLayer(surface).removeLayer(outline);
    drawn.clear();
    shapes = areas.map(({ shape }) => shape);
    for (const area of areas) drawn.set(area.shape.key, addArea(map, area));
    for (const one of drawn.values()) {
      one.outline.addTo(map);
      listen(map, one, events);
    }
    letKeysWalk(shapes, (key) => elementOf(drawn.get(key)?.surface), events.onSelect);
  };

  return {
    draw: (areas) => {
      if (areas.length !== shapes.length || areas.some(({ shape }, index) => shape !== shapes[index]))
        redraw(areas);
      for (const area of areas) describe(drawn.get(area.shape.key), area);
    },
    select: (key) => {
      for (const [own, { surface, outline }] of drawn) {
        elementOf(surface)?.setAttribute('aria-pressed', String(own === key));
        elementOf(outline)?.toggleAttribute('data-selected', own === key);
        if (own === key) outline.bringToFront();
      }
    },
  };
}

function addArea(map: LeafletMap, area: MapArea): DrawnArea {
  const rings = area.shape.polygons.map((rings) => rings.map((ring) => ring.map(toLatLng)));
  const edges = area.shape.outline.map((edge) => edge.map(toLatLng));
  const surface = polygon(rings, { className: 'area', stroke: false, smoothFactor: 0 }).addTo(map);
  const outline = polyline(edges, { className: 'area-outline', interactive: false, smoothFactor: 0 });
  return { surface, outline, area };
}

function describe(drawn: DrawnArea | undefined, area: MapArea): void {
  if (drawn === undefined) return;
  drawn.area = area;
  const element = elementOf(drawn.surface);
  element?.setAttribute('data-step', area.step);
  element?.setAttribute('role', 'button');
  element?.setAttribute('aria-label', [area.name, ...area.lines].join(', '));
}

function listen(map: LeafletMap, drawn: DrawnArea, events: MapEvents): void {
  const { key, centre } = drawn.area.shape;
  const point = (): void => {
    const { x, y } = map.latLngToContainerPoint([centre.latitude, centre.longitude]);
    events.onPoint({ name: drawn.area.name, lines: drawn.area.lines, x, y, mapWidth: map.getSize().x });
  };
  drawn.surface.on({
    click: () => events.onSelect(key),
    mouseover: point,
    mouseout: () => events.onPoint(null),
  });
  const element = elementOf(drawn.surface);
  element?.addEventListener('focus', () => {
    drawFocus(element, elementOf(drawn.outline));
    drawn.outline.bringToFront();
    point();
  });
  element?.addEventListener('blur', () => {
    elementOf(drawn.outline)?.removeAttribute('data-focused');
    events.onPoint(null);
  });
}

function elementOf(path: Path | undefined): SVGElement | undefined {
  return path?.getElement() as SVGElement | undefined;
}

function toLatLng(position: readonly number[]): LatLngTuple {
  return [position[1] ?? 0, position[0] ?? 0];
}
