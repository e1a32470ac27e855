import { ApiProperty } from '@nestjs/swagger';
import { STOP_VEHICLES, type NearbyStop, type StopVehicle } from '#libs/region';

/** The nearest stop of a place, as the crow flies. No timetable stands behind it. */
export class NearbyStopResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'As the crow flies, to the next fifty. A hint: no minutes follow from it.' })
  metres!: number;

  @ApiProperty({ enum: STOP_VEHICLES, isArray: true, description: 'What stops there; empty: unknown.' })
  vehicles!: StopVehicle[];

  static of(stop: NearbyStop | null): NearbyStopResponse | null {
    return stop === null ? null : { ...stop, vehicles: [...stop.vehicles] };
  }
}
