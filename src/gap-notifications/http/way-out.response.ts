import { ApiProperty } from '@nestjs/swagger';
import { WAY_OUT_KINDS, type DisclosedEvidence, type WayOutKind } from '#libs/coverage';
import type { GapNames } from '../gap-names.js';

/** One change that would help people of a gap. */
export class WayOutResponse {
  @ApiProperty({ enum: WAY_OUT_KINDS })
  kind!: WayOutKind;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'People of the gap who would have a place by it; null where the count is small.',
  })
  people!: number | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  offeringId!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'What would be merged into it.' })
  mergedOfferingId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  siteName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  town!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  startsOn!: string | null;

  static of(way: DisclosedEvidence['waysOut'][number], names: GapNames): WayOutResponse {
    const { kind, people, offeringId, mergedOfferingId, siteId, startsOn } = way;
    const site = siteId === null ? null : names.site(siteId);
    return {
      kind,
      people,
      offeringId,
      mergedOfferingId,
      siteName: site?.name ?? null,
      town: site?.town ?? null,
      startsOn,
    };
  }
}

/** An offering of which all places, or all child places, are needed by others. */
export class ScarcePlacesResponse {
  @ApiProperty({ format: 'uuid' })
  offeringId!: string;

  @ApiProperty()
  places!: number;
}
