import 'leaflet/dist/leaflet.css';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Boundaries } from '../../api/regions.js';
import '../area-map/map.css';
import { createPlaceMap, type Place, type PlacePicker } from './place-picker.js';

interface PlaceMapProps {
  readonly boundaries: Boundaries;
  readonly place: Place | null;
  readonly label: string;
  readonly onPick: (place: Place) => void;
}

/** A map of the district on which one point can be set. Whoever cannot point types the figures beside it. */
export function PlaceMap({ boundaries, place, label, onPick }: PlaceMapProps): ReactElement {
  const element = useRef<HTMLElement>(null);
  const picker = useRef<PlacePicker>(null);
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  }, [onPick]);
  useEffect(() => {
    if (element.current === null) return undefined;
    const created = createPlaceMap(element.current, boundaries, (picked) => pick.current(picked));
    picker.current = created;
    return () => created.destroy();
  }, [boundaries]);
  useEffect(() => picker.current?.show(place), [place, boundaries]);
  return (
    <div className="map-frame place-map">
      <section ref={element} className="map" aria-label={label} />
    </div>
  );
}
