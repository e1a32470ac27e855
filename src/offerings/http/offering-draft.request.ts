import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
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
  OFFERING_FORMS,
  OFFERING_STATES,
  type Daypart,
  type LanguageLevel,
  type OfferingForm,
  type OfferingState,
} from '#libs/course-catalogue';
import { IsLocalDate } from '../../platform/http/is-local-date.js';

/** A whole number that is perhaps not typed yet. */
const Typed = (least: number, most: number): PropertyDecorator => {
  const rules = [ApiProperty({ type: Number, nullable: true }), IsOptional(), IsInt(), Min(least), Max(most)];
  return (target, key) => rules.forEach((rule) => rule(target, key));
};

/** One section as it is typed. */
export class DraftSectionRequest {
  @Typed(1, 20)
  number!: number | null;

  @ApiProperty({ enum: LANGUAGE_LEVELS })
  @IsIn(LANGUAGE_LEVELS)
  level!: LanguageLevel;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  @IsOptional()
  @IsLocalDate()
  startsOn!: LocalDate | null;

  @Typed(0, 100)
  taken!: number | null;
}

/** Kinderbeaufsichtigung as it is typed. */
export class DraftChildcareRequest {
  @Typed(1, 50)
  places!: number | null;

  @Typed(0, 50)
  taken!: number | null;

  @Typed(0, 14)
  minimumAgeYears!: number | null;
}

/** An offering as far as it is typed; null where nothing stands yet. */
export class OfferingDraftRequest {
  @ApiPropertyOptional({
    format: 'uuid',
    type: String,
    nullable: true,
    description: 'The one that is changed.',
  })
  @IsOptional()
  @IsUUID()
  offeringId: string | null = null;

  @ApiProperty({ format: 'uuid', isArray: true, type: String })
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true, message: 'Diese Kennung eines Kursorts ist ungültig.' })
  siteIds!: string[];

  @ApiProperty({ description: 'Empty where nothing is chosen yet.' })
  @IsString()
  @MaxLength(60)
  courseTypeCode!: string;

  @ApiProperty({ description: 'Empty where nothing is chosen yet.' })
  @IsString()
  @MaxLength(60)
  formatCode!: string;

  @ApiProperty({ enum: OFFERING_STATES })
  @IsIn(OFFERING_STATES)
  state!: OfferingState;

  @ApiProperty({ enum: OFFERING_FORMS })
  @IsIn(OFFERING_FORMS)
  form!: OfferingForm;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  @IsOptional()
  @IsLocalDate()
  startsOn!: LocalDate | null;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  @IsOptional()
  @IsLocalDate()
  endsOn!: LocalDate | null;

  @Typed(1, 100)
  minimumSize!: number | null;

  @Typed(1, 100)
  maximumSize!: number | null;

  @Typed(1, 50)
  weeklyUnits!: number | null;

  @ApiProperty({ enum: DAYPARTS, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(DAYPARTS, { each: true })
  dayparts!: Daypart[];

  @ApiProperty({ type: DraftChildcareRequest, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => DraftChildcareRequest)
  childcare!: DraftChildcareRequest | null;

  @ApiProperty({ type: [DraftSectionRequest] })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => DraftSectionRequest)
  sections!: DraftSectionRequest[];
}
