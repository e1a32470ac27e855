import type { ReactElement } from 'react';
import type { Pointed } from './map-area.js';

/** Half the width of the tip, so that it stays inside the map. */
const HALF_WIDTH = 120;
/** Above this many pixels from the upper edge the tip stands below its place. */
const HEIGHT = 170;

interface MapTipProps {
  readonly pointed: Pointed;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** What is under the pointer, or in focus. Screen readers hear the same with the area itself. */
export function MapTip({ pointed, onEnter, onLeave }: MapTipProps): ReactElement {
  const { name, lines, x, y, mapWidth } = pointed;
  const left = Math.max(HALF_WIDTH, Math.min(x, mapWidth - HALF_WIDTH));
  return (
    <div
      className={`map-tip${y < HEIGHT ? ' map-tip--below' : ''}`}
      style={{ left, top: y }}
      aria-hidden="true"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <strong>{name}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
