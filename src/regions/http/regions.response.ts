import { ApiProperty } from '@nestjs/swagger';
import { groupByAssociation } from '#libs/region';
import type { RegionPicture } from '../region.js';
import { AssociationResponse, MunicipalityResponse } from './municipality.response.js';

/** The district. */
export class DistrictResponse {
  @ApiProperty({ example: '07334' })
  key!: string;

  @ApiProperty()
  name!: string;
}

/** Where the outlines are. The address changes with the content, so an answer may be kept for ever. */
export class BoundariesResponse {
  @ApiProperty()
  href!: string;

  @ApiProperty()
  hash!: string;
}

/** A source to be named beside the map. */
export class RegionSourceResponse {
  @ApiProperty()
  title!: string;

  @ApiProperty()
  attribution!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  asOf!: string | null;
}

/** All areas of the district. */
export class RegionsResponse {
  @ApiProperty({ type: DistrictResponse, nullable: true })
  district!: DistrictResponse | null;

  @ApiProperty({ type: [MunicipalityResponse] })
  municipalities!: MunicipalityResponse[];

  @ApiProperty({ type: [AssociationResponse] })
  associations!: AssociationResponse[];

  @ApiProperty({ description: 'Whether the level of the Verbandsgemeinden says anything of its own.' })
  showAssociations!: boolean;

  @ApiProperty({ type: BoundariesResponse })
  boundaries!: BoundariesResponse;

  @ApiProperty({ type: [RegionSourceResponse] })
  sources!: RegionSourceResponse[];

  static of(picture: RegionPicture): RegionsResponse {
    const level = groupByAssociation(picture.municipalities);
    const { district, boundaries } = picture;
    return {
      district: district === null ? null : { key: district.key, name: district.name },
      municipalities: picture.municipalities.map((municipality) => MunicipalityResponse.of(municipality)),
      associations: level.associations.map((association) => AssociationResponse.of(association)),
      showAssociations: level.isWorthShowing,
      boundaries: { href: `/api/v1/regions/boundaries/${boundaries.hash}`, hash: boundaries.hash },
      sources: picture.sources.map(({ title, attribution, asOf }) => ({ title, attribution, asOf })),
    };
  }
}
