import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
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
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { parseLocalDate, type LocalDate } from '#libs/calendar';
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

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_SENTENCE = { message: 'Hier wird ein Datum der Form JJJJ-MM-TT erwartet.' };

/** A day that the calendar has: others become a text that no longer matches. */
const calendarDay = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && parseLocalDate(value) === null ? 'kein Datum' : value,
);

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
  @calendarDay
  @Matches(DAY, DAY_SENTENCE)
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
  @calendarDay
  @Matches(DAY, DAY_SENTENCE)
  startsOn!: LocalDate;

  @ApiPropertyOptional({ format: 'date', nullable: true, type: String })
  @IsOptional()
  @calendarDay
  @Matches(DAY, DAY_SENTENCE)
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
}

/** What the list may be narrowed by. */
export class OfferingListRequest {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(60)
  format?: string;

  @ApiPropertyOptional({ enum: LANGUAGE_LEVELS, description: 'Level of the section that is entered.' })
  @IsOptional()
  @IsIn(LANGUAGE_LEVELS)
  level?: LanguageLevel;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  provider?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'First day of entry: the start of the course or of a later section.',
  })
  @IsOptional()
  @calendarDay
  @Matches(DAY, DAY_SENTENCE)
  from?: LocalDate;

  @ApiPropertyOptional({ format: 'date', description: 'Last day of entry.' })
  @IsOptional()
  @calendarDay
  @Matches(DAY, DAY_SENTENCE)
  to?: LocalDate;

  @ApiPropertyOptional({ description: 'AGS, eight digits.' })
  @IsOptional()
  @Matches(/^\d{8}$/, { message: 'Ein Gemeindeschlüssel hat acht Ziffern.' })
  ags?: string;

  @ApiPropertyOptional({
    type: Boolean,
    description: 'Only where somebody can enter from today on: a free place, figures that are not too old.',
  })
  @Transform(({ value }: { value: unknown }) =>
    value === undefined ? false : value === 'true' || value === true,
  )
  @IsBoolean()
  freeOnly: boolean = false;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(300)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @Transform(({ value }: { value: unknown }) => (value === undefined ? 50 : Number(value)))
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
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
