import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

/** Taken places of one section. */
export class TakenRequest {
  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(20)
  number!: number;

  @ApiProperty()
  @IsInt({ message: 'Bitte geben Sie eine ganze Zahl ein.' })
  @Min(0, { message: 'Weniger als 0 Plätze können nicht belegt sein.' })
  @Max(100)
  taken!: number;

  @ApiPropertyOptional({
    nullable: true,
    type: Number,
    description:
      'The figure that was seen; where it is another one by now, the answer is 409 `figures-changed`.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  seen: number | null = null;
}

/** Free places, corrected. */
export class PlacesRequest {
  @ApiProperty({ type: [TakenRequest] })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => TakenRequest)
  sections!: TakenRequest[];

  @ApiPropertyOptional({ nullable: true, type: Number })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(50)
  childcareTaken: number | null = null;

  @ApiPropertyOptional({ nullable: true, type: Number, description: 'As `seen` of a section.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  childcareSeen: number | null = null;
}

/** Offerings whose figures are right as they are. */
export class ConfirmOfferingsRequest {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 500 })
  @IsArray()
  @ArrayMinSize(1, { message: 'Bitte wählen Sie mindestens einen Kurs.' })
  @ArrayMaxSize(500, { message: 'Bitte bestätigen Sie höchstens 500 Kurse auf einmal.' })
  @IsUUID(undefined, { each: true, message: 'Bitte wählen Sie Kurse aus der Liste.' })
  offeringIds!: string[];
}

/** Figures of one offering, by link. */
export class FreshOfferingRequest extends PlacesRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;
}

/** The answer to the weekly question. */
export class FreshnessAnswerRequest {
  @ApiProperty({ type: [FreshOfferingRequest] })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => FreshOfferingRequest)
  offerings!: FreshOfferingRequest[];
}
