import type { AreaShape } from './geometry/area-shapes.js';
import type { Edge } from './geometry/outer-edges.js';

/** How an area is drawn: one of five steps, hatched where the figure is hidden or missing, grey where nobody needs a place. */
export type AreaClass = '0' | '1' | '2' | '3' | '4' | 'hidden' | 'no-demand';

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

/** What a map says of an area whose shape comes from the boundaries. */
export type ShownArea = Omit<MapArea, 'shape'>;

/** A Kursort with all that the map says about it. */
export interface MapSite {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly hasPlaces: boolean;
  readonly lines: readonly string[];
  /** Drawn larger: the one that the page speaks of. */
  readonly isChosen?: boolean;
}

/** A stop of bus or rail. */
export interface MapStop {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The border of all Gemeinden within so many minutes; 1 is the nearest. */
export interface ReachRing {
  readonly zone: 1 | 2 | 3;
  readonly edges: readonly Edge[];
}

/** What a map draws beside areas and sites; without it, numbers and nothing more. */
export interface MapExtras {
  readonly hasNumbers: boolean;
  readonly hasNames: boolean;
  readonly stops: readonly MapStop[];
  readonly rings: readonly ReachRing[];
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
