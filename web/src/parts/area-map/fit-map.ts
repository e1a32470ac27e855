import { latLngBounds, type LatLngBounds, type Map as LeafletMap } from 'leaflet';

const PADDING = 12;
/** Until the element has a size, the map needs some view to work with. */
const ANY_ZOOM = 9;

/** South-west and north-east of Germany. */
const GERMANY = latLngBounds([47.2, 5.8], [55.1, 15.1]);

/** What is to be seen; all of Germany where a Landkreis has not brought in its Gemeinden yet. */
export function boundsOrGermany(bounds: LatLngBounds): LatLngBounds {
  return bounds.isValid() ? bounds : GERMANY;
}

/**
 * Keeps the whole Landkreis in view: at the beginning, when the window changes, and on paper. Paper has its own size, which a
 * browser tells too late; the style sheet gives it by the class `is-printing` instead.
 */
export function fitWhenSizeChanges(map: LeafletMap, bounds: LatLngBounds): () => void {
  const element = map.getContainer();
  let wholeZoom = 0;
  const fit = (): void => {
    map.invalidateSize({ animate: false });
    if (!hasRoom(map)) return;
    map.setMinZoom(0);
    map.fitBounds(bounds, { animate: false, padding: [PADDING, PADDING] });
    wholeZoom = map.getZoom();
    map.setMinZoom(wholeZoom);
  };
  const fitUnlessEnlarged = (): void => {
    if (map.getZoom() > wholeZoom) map.invalidateSize({ animate: false });
    else fit();
  };
  const enterPrint = (): void => {
    document.documentElement.classList.add('is-printing');
    fit();
  };
  const leavePrint = (): void => {
    document.documentElement.classList.remove('is-printing');
    fit();
  };
  map.setView(bounds.getCenter(), ANY_ZOOM, { animate: false });
  fit();
  map.on('zoomend', () => {
    if (map.getZoom() > wholeZoom) map.dragging.enable();
    else map.dragging.disable();
  });
  const observer = new ResizeObserver(fitUnlessEnlarged);
  observer.observe(element);
  window.addEventListener('beforeprint', enterPrint);
  window.addEventListener('afterprint', leavePrint);
  return () => {
    observer.disconnect();
    window.removeEventListener('beforeprint', enterPrint);
    window.removeEventListener('afterprint', leavePrint);
    document.documentElement.classList.remove('is-printing');
  };
}

/** An element that is hidden, or on its way out of the page, has no size to fit anything into. */
function hasRoom(map: LeafletMap): boolean {
  const { x, y } = map.getSize();
  return Math.min(x, y) > 4 * PADDING;
}
