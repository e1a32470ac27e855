import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { TravelMode } from '#libs/region';

const MODES = ['public-transport', 'car', 'walking'] as const satisfies readonly TravelMode[];
const MINUTES_OF_A_DAY = 1440;

/** The ways to which site. */
export class ListTravelTimesRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie einen Kursort.' })
  siteId!: string;
}

/** By which means of transport. */
export class TravelModeRequest {
  @ApiProperty({ enum: MODES })
  @IsIn(MODES, { message: 'Bitte wählen Sie ein Verkehrsmittel: Bus und Bahn, Auto oder zu Fuß.' })
  mode!: TravelMode;
}

/** What somebody knows of a way. */
export class CorrectTravelTimeRequest extends TravelModeRequest {
  @ApiProperty({ minimum: 0, maximum: MINUTES_OF_A_DAY, description: 'One way, whole minutes.' })
  @IsInt({ message: 'Bitte geben Sie ganze Minuten an.' })
  @Min(0, { message: 'Bitte geben Sie ganze Minuten an.' })
  @Max(MINUTES_OF_A_DAY, { message: 'Ein Weg dauert höchstens einen Tag (1440 Minuten).' })
  minutes!: number;

  @ApiProperty({ required: false, description: 'Why, in German; nothing about a person.' })
  @IsOptional()
  @IsString()
  @MaxLength(300, { message: 'Bitte fassen Sie sich in 300 Zeichen.' })
  reason?: string;
}
