import { ApiProperty } from '@nestjs/swagger';
import type { TravelMode } from '#libs/region';
import type { Correction } from '../application/list-corrections.js';

/** A corrected way beside what would count without the correction. */
export class CorrectionResponse {
  @ApiProperty()
  ags!: string;

  @ApiProperty()
  municipalityName!: string;

  @ApiProperty({ format: 'uuid' })
  siteId!: string;

  @ApiProperty()
  siteName!: string;

  @ApiProperty()
  providerName!: string;

  @ApiProperty({ enum: ['public-transport', 'car', 'walking'] })
  mode!: TravelMode;

  @ApiProperty()
  minutes!: number;

  @ApiProperty({ description: 'Who says so and why, in German.' })
  reason!: string;

  @ApiProperty({ type: Number, nullable: true })
  measuredMinutes!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Null where no way leads there.' })
  estimatedMinutes!: number | null;

  static of(correction: Correction): CorrectionResponse {
    return { ...correction };
  }
}

/** All corrected ways, by Gemeinde and site. */
export class CorrectionListResponse {
  @ApiProperty({ type: [CorrectionResponse] })
  items!: CorrectionResponse[];
}
