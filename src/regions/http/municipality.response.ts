import { ApiProperty } from '@nestjs/swagger';
import type { Association, Municipality } from '#libs/region';

/** One Gemeinde. */
export class MunicipalityResponse {
  @ApiProperty({ example: '07334001' })
  ags!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'First nine digits of the Regionalschlüssel.' })
  associationKey!: string;

  @ApiProperty()
  associationName!: string;

  @ApiProperty()
  population!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  populationDate!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The census that the figure is updated from.' })
  populationBase!: string | null;

  @ApiProperty()
  areaKm2!: number;

  @ApiProperty({ type: String, nullable: true })
  postcode!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Percent.' })
  foreignShare!: number | null;

  @ApiProperty()
  latitude!: number;

  @ApiProperty()
  longitude!: number;

  static of(municipality: Municipality): MunicipalityResponse {
    return {
      ags: municipality.ags,
      name: municipality.name,
      associationKey: municipality.associationKey,
      associationName: municipality.associationName,
      population: municipality.population,
      populationDate: municipality.populationDate,
      populationBase: municipality.populationBase,
      areaKm2: municipality.areaKm2,
      postcode: municipality.postcode,
      foreignShare: municipality.foreignShare,
      latitude: municipality.centre.latitude,
      longitude: municipality.centre.longitude,
    };
  }
}

/** One Verbandsgemeinde. */
export class AssociationResponse {
  @ApiProperty()
  key!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: [String] })
  memberAgs!: string[];

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'null where figures of different censuses must not be added.',
  })
  population!: number | null;

  static of(association: Association): AssociationResponse {
    return {
      key: association.key,
      name: association.name,
      memberAgs: [...association.members],
      population: association.population,
    };
  }
}
