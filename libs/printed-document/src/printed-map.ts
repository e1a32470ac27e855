import type { PrintedTable } from './printed-table.js';

/** How an area is filled: five steps from none to all, hatched where the figure is hidden, grey where nobody asks. */
export const PRINTED_STEPS = ['0', '1', '2', '3', '4', 'hidden', 'no-demand'] as const;
/** One of {@link PRINTED_STEPS}; the same as on the map of the web. */
export type PrintedStep = (typeof PRINTED_STEPS)[number];

/** A closed line of [longitude, latitude] in degrees (WGS 84). */
export type PrintedRing = readonly (readonly number[])[];

/** One area. */
export interface PrintedArea {
  readonly name: string;
  readonly step: PrintedStep;
  /** What stands in the area; left out where there is no room. */
  readonly label: string;
  /** Polygons as in GeoJSON: the outer ring first, then holes. */
  readonly polygons: readonly (readonly PrintedRing[])[];
}

/** A point, such as a Kursort: full where it has free places. */
export interface PrintedPoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly isFull: boolean;
}

/** One line of a legend. */
export interface PrintedLegendEntry {
  readonly step: PrintedStep | 'full-point' | 'empty-point';
  readonly text: string;
}

/** A map without ground: areas, their figures, points. All it shows stands in the table that follows. */
export interface PrintedMap {
  readonly kind: 'map';
  readonly title: string;
  /** What the picture says, for those who do not see it. */
  readonly alt: string;
  readonly areas: readonly PrintedArea[];
  readonly points: readonly PrintedPoint[];
  readonly legendTitle: string;
  readonly legend: readonly PrintedLegendEntry[];
  /** Where the boundaries come from; their licence asks for it. */
  readonly source: string;
  readonly table: PrintedTable;
}
