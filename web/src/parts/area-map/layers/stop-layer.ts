import { divIcon, layerGroup, marker, type Map as LeafletMap } from 'leaflet';
import type { MapStop } from '../map-area.js';

const PANE = 'stops';
const SIZE = 7;

/** The stops as small squares, so that nobody takes them for Kursorte. The list below the map says the same. */
export interface StopLayer {
  readonly draw: (stops: readonly MapStop[]) => void;
}

export function createStopLayer(map: LeafletMap): StopLayer {
  const pane = map.createPane(PANE);
  pane.setAttribute('aria-hidden', 'true');
  pane.classList.add('stop-points');
  const group = layerGroup().addTo(map);
  let drawn: readonly MapStop[] = [];
  return {
    draw: (stops) => {
      if (stops === drawn) return;
      drawn = stops;
      group.clearLayers();
      for (const { name, latitude, longitude } of stops) {
        const icon = divIcon({ className: 'stop-point', iconSize: [SIZE, SIZE] });
        group.addLayer(marker([latitude, longitude], { icon, title: name, pane: PANE, keyboard: false }));
      }
    },
  };
}
