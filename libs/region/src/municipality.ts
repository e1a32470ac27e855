import type { LocalDate } from '#libs/calendar';

declare const agsBrand: unique symbol;

/** “Amtlicher Gemeindeschlüssel (AGS)”: eight digits as text; a leading zero is part of it. First five: the Landkreis. */
export type Ags = string & { readonly [agsBrand]: true };

/** Reads an AGS; null unless it is exactly eight digits. */
export function parseAgs(text: string): Ags | null {
  return /^\d{8}$/.test(text) ? (text as Ags) : null;
}

/** “Kreisschlüssel”: the first five digits. */
export function districtKeyOf(ags: Ags): string {
  return ags.slice(0, 5);
}

/** A place on the globe, WGS 84 degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * “Gemeinde”: the smallest area of planning. `associationKey` is the first nine digits of the Regionalschlüssel (ARS), the
 * Verbandsgemeinde; a Gemeinde without one is an association of its own. `populationBase` names the census a figure is
 * updated from, because figures of different bases must not be added.
 */
export interface Municipality {
  readonly ags: Ags;
  readonly name: string;
  readonly associationKey: string;
  readonly associationName: string;
  readonly population: number;
  readonly populationDate: LocalDate | null;
  readonly populationBase: string | null;
  readonly areaKm2: number;
  readonly postcode: string | null;
  /** Share of foreign nationals in percent, where known. */
  readonly foreignShare: number | null;
  /** The centre of the place (not of the area): where people set out from. */
  readonly centre: Coordinates;
}
