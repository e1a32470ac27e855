import { ApiProperty } from '@nestjs/swagger';
import type { NearbyStop } from '#libs/region';
import { NearbyStopResponse } from '../../stops/index.js';
import type { Provider, Site } from '../provider.js';

/** A place of teaching. */
export class SiteResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ format: 'uuid' })
  providerId!: string;

  @ApiProperty()
  providerName!: string;

  @ApiProperty({ nullable: true, type: String })
  street!: string | null;

  @ApiProperty({ nullable: true, type: String })
  postcode!: string | null;

  @ApiProperty()
  town!: string;

  @ApiProperty({ nullable: true, type: String, description: 'Null outside the district.' })
  ags!: string | null;

  @ApiProperty()
  latitude!: number;

  @ApiProperty()
  longitude!: number;

  @ApiProperty({ nullable: true, type: Boolean })
  isStepFree!: boolean | null;

  @ApiProperty({ type: NearbyStopResponse, nullable: true, description: 'Null where none is near.' })
  nearestStop!: NearbyStopResponse | null;

  static of(site: Site, provider: Provider, nearestStop: NearbyStop | null): SiteResponse {
    const { id, name, providerId, street, postcode, town, ags, isStepFree, place } = site;
    return {
      id,
      name,
      providerId,
      providerName: provider.name,
      street,
      postcode,
      town,
      ags,
      isStepFree,
      ...place,
      nearestStop: NearbyStopResponse.of(nearestStop),
    };
  }
}

/** All sites of active providers. */
export class SiteListResponse {
  @ApiProperty({ type: [SiteResponse] })
  items!: SiteResponse[];
}
