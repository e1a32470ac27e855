import { ApiProperty } from '@nestjs/swagger';
import { STOP_VEHICLES, type StopVehicle } from '#libs/region';
import type { SourcedStop } from '../sourced-stop.js';
import { NearbyStopResponse } from './nearby-stop.response.js';

/** A stop of bus or rail. */
export class StopResponse {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  latitude!: number;

  @ApiProperty()
  longitude!: number;

  @ApiProperty({ enum: STOP_VEHICLES, isArray: true })
  vehicles!: StopVehicle[];

  static of({ id, name, place, vehicles }: SourcedStop): StopResponse {
    return { id, name, latitude: place.latitude, longitude: place.longitude, vehicles: [...vehicles] };
  }
}

/** The nearest stop of the middle of a Gemeinde. */
export class MunicipalityStopResponse {
  @ApiProperty()
  ags!: string;

  @ApiProperty({ type: NearbyStopResponse, nullable: true })
  nearestStop!: NearbyStopResponse | null;
}

/** All stops, by name. */
export class StopListResponse {
  @ApiProperty({ type: [StopResponse] })
  items!: StopResponse[];

  @ApiProperty({ type: [MunicipalityStopResponse] })
  municipalities!: MunicipalityStopResponse[];

  @ApiProperty({ type: [String], description: 'To be named beside the map.' })
  sources!: string[];
}
