import { circleMarker, control, geoJSON, map as leafletMap, svg, type CircleMarker } from 'leaflet';
import type { Boundaries } from '../../api/regions.js';
import { mapTexts } from '../../texts/coverage.js';
import { boundsOrGermany, fitWhenSizeChanges } from '../area-map/fit-map.js';

/** A point on the map, WGS 84 degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** A map on which a point is set. */
export interface PlacePicker {
  readonly show: (place: Place | null) => void;
  readonly destroy: () => void;
}

/** Puts the outlines of the Gemeinden into an element and hears where somebody presses. */
export function createPlaceMap(
  element: HTMLElement,
  boundaries: Boundaries,
  onPick: (place: Place) => void,
): PlacePicker {
  const map = leafletMap(element, {
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false,
    dragging: false,
    keyboard: false,
    boxZoom: false,
    zoomSnap: 0.25,
    fadeAnimation: false,
    renderer: svg({ padding: 0.5 }),
  });
  control.zoom({ zoomInTitle: mapTexts.zoomIn, zoomOutTitle: mapTexts.zoomOut }).addTo(map);
  const outlines = geoJSON(boundaries, { interactive: false, style: { className: 'place-map__area' } });
  const stopFitting = fitWhenSizeChanges(map, boundsOrGermany(outlines.getBounds()));
  outlines.addTo(map);
  map.on('click', ({ latlng }) => onPick({ latitude: latlng.lat, longitude: latlng.lng }));
  let marker: CircleMarker | undefined;
  return {
    show: (place) => {
      marker?.remove();
      if (place === null || !isOnEarth(place)) return;
      marker = circleMarker([place.latitude, place.longitude], {
        radius: 8,
        interactive: false,
        className: 'place-map__point',
      }).addTo(map);
    },
    destroy: () => {
      stopFitting();
      map.remove();
    },
  };
}

function isOnEarth({ latitude, longitude }: Place): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
