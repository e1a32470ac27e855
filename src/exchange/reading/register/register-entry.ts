import type { LocalDate } from '#libs/calendar';
import type { Ags, Coordinates } from '#libs/region';
import type { Reading } from '../problem.js';

/** “Gemeinde im Gemeindeverzeichnis” as the statistical office names and counts it. */
export interface RegisterEntry {
  readonly ags: Ags;
  /** “Regionalschlüssel”: 12 digits; the first nine are the association. */
  readonly ars: string;
  /** The official name, with “, Stadt” and the like. */
  readonly name: string;
  readonly associationKey: string;
  readonly associationName: string;
  /** “Textkennzeichen”, two digits: 60 Markt, 61 kreisfreie Stadt, 62 Stadtkreis, 63 Stadt, 64 Gemeinde, 65/66 gemeindefrei, 67 Große Kreisstadt. */
  readonly kind: string;
  readonly areaKm2: number;
  readonly population: number;
  readonly postcode: string | null;
  /** “Gebietsstand”; not the day of the population figures, which no register names. Null where the file does not say it. */
  readonly registerDate: LocalDate | null;
  /** Centre of the place, only in the AuszugGV. */
  readonly centre: Coordinates | null;
  /** “Unbewohnt”: nobody lives there (mostly gemeindefreie Gebiete); kept because the map needs the area. */
  readonly uninhabited: boolean;
}

/** “Kreis im Gemeindeverzeichnis”: five-digit key, name, Textkennzeichen (41 to 45). */
export interface RegisterDistrict {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
}

/** Which official file a register was read from. */
export type RegisterFormat = 'gv100ad' | 'auszug-gv';

/** “Gelesenes Gemeindeverzeichnis”. */
export interface RegisterReading extends Reading<RegisterEntry> {
  readonly format: RegisterFormat | null;
  readonly districts: readonly RegisterDistrict[];
  readonly registerDate: LocalDate | null;
}

/** What a line of either file says, before names of associations are joined to it. */
export type RegisterRecord =
  | { readonly record: 'district'; readonly line: number; readonly district: RegisterDistrict }
  | { readonly record: 'association'; readonly line: number; readonly key: string; readonly name: string }
  | {
      readonly record: 'municipality';
      readonly line: number;
      readonly entry: Omit<RegisterEntry, 'associationName'>;
    };
