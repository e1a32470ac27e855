import { ApiProperty } from '@nestjs/swagger';
import type { TravelMode, TravelTimeOrigin } from '#libs/region';
import type { SiteWay } from '../application/list-site-ways.js';

const ORIGINS = ['corrected', 'measured', 'estimated'];
const MODES = ['public-transport', 'car', 'walking'];

/** What somebody said about a way. */
export class KnownTravelTimeResponse {
  @ApiProperty({ enum: MODES })
  mode!: TravelMode;

  @ApiProperty()
  minutes!: number;

  @ApiProperty({ enum: ORIGINS })
  origin!: TravelTimeOrigin;
}

/** The way from one Gemeinde. */
export class TravelTimeResponse {
  @ApiProperty()
  ags!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'What counts; null where no way leads there.' })
  minutes!: number | null;

  @ApiProperty({ enum: ORIGINS, nullable: true })
  origin!: TravelTimeOrigin | null;

  @ApiProperty({ type: [String], description: 'Bridges and ferries that estimated minutes lead over.' })
  crossings!: string[];

  @ApiProperty({ type: [KnownTravelTimeResponse], description: 'Measured and corrected minutes.' })
  known!: KnownTravelTimeResponse[];

  static of({ ags, name, way, known }: SiteWay): TravelTimeResponse {
    return {
      ags,
      name,
      minutes: way?.minutes ?? null,
      origin: way?.origin ?? null,
      crossings: [...(way?.crossings ?? [])],
      known: known.map(({ mode, minutes, origin }) => ({ mode, minutes, origin })),
    };
  }
}

/** The ways to one site from everywhere, the nearest first. */
export class TravelTimesResponse {
  @ApiProperty({ type: [TravelTimeResponse] })
  items!: TravelTimeResponse[];

  static of(ways: readonly SiteWay[]): TravelTimesResponse {
    return { items: ways.map((way) => TravelTimeResponse.of(way)) };
  }
}
