import type { AreaClass } from '../area-class.js';
import type { AreaShape } from './geometry/area-shapes.js';

/** An area with all that the map says about it. */
export interface MapArea {
  readonly shape: AreaShape;
  readonly name: string;
  readonly step: AreaClass;
  /** What stands in the area. */
  readonly number: string;
  /** What the pointer and the screen reader are told, line by line. */
  readonly lines: readonly string[];
  /** Who may place its number first where room is scarce. */
  readonly weight: number;
}

/** A Kursort with all that the map says about it. */
export interface MapSite {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly hasPlaces: boolean;
  readonly lines: readonly string[];
}

/** Something under the pointer or in focus, and where it stands in the map in pixels. */
export interface Pointed {
  readonly name: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly mapWidth: number;
}

/** What the map tells the page. */
export interface MapEvents {
  readonly onSelect: (key: string) => void;
  readonly onPoint: (pointed: Pointed | null) => void;
}
