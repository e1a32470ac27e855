import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import {
  DAYPARTS,
  LANGUAGE_LEVELS,
  OBSTACLES,
  OFFERING_FORMS,
  OFFERING_STATES,
  type Daypart,
  type LanguageLevel,
  type Obstacle,
  type OfferingForm,
  type OfferingState,
} from '#libs/course-catalogue';
import { IsLocalDate } from '../../platform/http/is-local-date.js';

/** One section as a provider enters it. */
export class SectionRequest {
  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(20)
  number!: number;

  @ApiProperty({ enum: LANGUAGE_LEVELS })
  @IsIn(LANGUAGE_LEVELS)
  level!: LanguageLevel;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  startsOn!: LocalDate;

  @ApiProperty()
  @IsInt()
  @Min(0)
  @Max(100)
  taken!: number;
}

/** Kinderbeaufsichtigung as a provider enters it. */
export class ChildcareRequest {
  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(50)
  places!: number;

  @ApiProperty()
  @IsInt()
  @Min(0)
  @Max(50)
  taken!: number;

  @ApiProperty()
  @IsInt()
  @Min(0)
  @Max(14)
  minimumAgeYears!: number;
}

/** An offering as a provider enters it. */
export class OfferingRequest {
  @ApiProperty({ format: 'uuid', isArray: true, type: String })
  @IsArray()
  @ArrayNotEmpty({ message: 'Bitte wählen Sie mindestens einen Kursort.' })
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true, message: 'Diese Kennung eines Kursorts ist ungültig.' })
  siteIds!: string[];

  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie einen Titel ein.' })
  @MaxLength(200)
  title!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(60)
  courseTypeCode!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(60)
  formatCode!: string;

  @ApiProperty({ enum: OFFERING_STATES })
  @IsIn(OFFERING_STATES)
  state!: OfferingState;

  @ApiPropertyOptional({ enum: OBSTACLES, nullable: true })
  @IsOptional()
  @IsIn(OBSTACLES)
  reasonCode: Obstacle | null = null;

  @ApiProperty({ enum: OFFERING_FORMS })
  @IsIn(OFFERING_FORMS)
  form!: OfferingForm;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  startsOn!: LocalDate;

  @ApiPropertyOptional({ format: 'date', nullable: true, type: String })
  @IsOptional()
  @IsLocalDate()
  endsOn: LocalDate | null = null;

  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(100)
  minimumSize!: number;

  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(100)
  maximumSize!: number;

  @ApiProperty({ description: 'UE (45 minutes) a week.' })
  @IsInt()
  @Min(1)
  @Max(50)
  weeklyUnits!: number;

  @ApiProperty({ enum: DAYPARTS, isArray: true })
  @IsArray()
  @ArrayNotEmpty({ message: 'Bitte wählen Sie mindestens eine Tageszeit.' })
  @ArrayUnique()
  @IsIn(DAYPARTS, { each: true })
  dayparts!: Daypart[];

  @ApiPropertyOptional({ nullable: true, type: String, maxLength: 300 })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  timesNote: string | null = null;

  @ApiPropertyOptional({ type: ChildcareRequest, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ChildcareRequest)
  childcare: ChildcareRequest | null = null;

  @ApiPropertyOptional({ default: false, description: 'Offer free places to the shared waiting list.' })
  @IsOptional()
  @IsBoolean()
  isFilledFromList: boolean = false;

  @ApiProperty({ type: [SectionRequest] })
  @IsArray()
  @ArrayNotEmpty({ message: 'Bitte geben Sie mindestens einen Kursabschnitt an.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SectionRequest)
  sections!: SectionRequest[];
}

/** The same for a change; `version` is the one that was seen. */
export class ChangeOfferingRequest extends OfferingRequest {
  @ApiProperty({ description: 'The version that was seen; an older one is refused with 409.' })
  @IsInt()
  @Min(1)
  version!: number;
}
