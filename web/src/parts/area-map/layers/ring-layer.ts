import { layerGroup, polyline, svg, type LatLngTuple, type Map as LeafletMap } from 'leaflet';
import type { ReachRing } from '../map-area.js';

const PANE = 'rings';

/** The reach of a Kursort: borders of Gemeinden, told apart by their strokes. The table below the map says the same. */
export interface RingLayer {
  readonly draw: (rings: readonly ReachRing[]) => void;
}

export function createRingLayer(map: LeafletMap): RingLayer {
  const pane = map.createPane(PANE);
  pane.setAttribute('aria-hidden', 'true');
  pane.classList.add('reach-rings');
  const renderer = svg({ pane: PANE, padding: 0.5 });
  const group = layerGroup().addTo(map);
  return {
    draw: (rings) => {
      group.clearLayers();
      for (const { zone, edges } of rings) {
        const lines = edges.map((edge) => edge.map(toLatLng));
        for (const part of ['casing', `zone-${zone}`])
          group.addLayer(
            polyline(lines, {
              renderer,
              pane: PANE,
              interactive: false,
              smoothFactor: 0,
              className: `reach-ring reach-ring--${part}`,
            }),
          );
      }
    },
  };
}

function toLatLng(position: readonly number[]): LatLngTuple {
  return [position[1] ?? 0, position[0] ?? 0];
}
