import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
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
import {
  MOST_POINTS,
  SELECTION_CLASSES,
  VERDICTS,
  type SelectionClass,
  type Verdict,
} from '#libs/yearly-selection';

/** Ten million euros: more is a slip of the pen. */
const MOST_CENTS = 1_000_000_000;

const NOT_MORE = { message: 'Bitte höchstens 2000 Zeichen.' };

/** The year of a new selection. */
export class BeginSelectionRequest {
  @ApiProperty({ type: 'integer', minimum: 2000, maximum: 2100 })
  @IsInt({ message: 'Bitte geben Sie ein Jahr an.' })
  @Min(2000, { message: 'Bitte geben Sie ein Jahr ab 2000 an.' })
  @Max(2100, { message: 'Bitte geben Sie ein Jahr bis 2100 an.' })
  year!: number;
}

/** The version that was seen. */
export class SeenSelectionRequest {
  @ApiProperty({ type: 'integer' })
  @IsInt()
  version!: number;
}

/** What may be spent. */
class FramedRequest extends SeenSelectionRequest {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Cents.' })
  @IsOptional()
  @IsInt({ message: 'Bitte geben Sie einen Betrag in Euro an.' })
  @Min(0, { message: 'Der Betrag kann nicht negativ sein.' })
  @Max(MOST_CENTS, { message: 'Der Betrag ist zu groß.' })
  frameCents: number | null = null;
}

/** Which measures shall be judged. */
export class PrepareSelectionRequest extends FramedRequest {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true, message: 'Diese Maßnahme gibt es nicht.' })
  measureIds!: string[];
}

/** Points by one criterion. */
export class PointsRequest {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: MOST_POINTS })
  @IsInt({ message: 'Bitte wählen Sie 0 bis 4 Punkte.' })
  @Min(0, { message: 'Bitte wählen Sie 0 bis 4 Punkte.' })
  @Max(MOST_POINTS, { message: 'Bitte wählen Sie 0 bis 4 Punkte.' })
  points!: number;

  @ApiProperty({ type: String, nullable: true, maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000, NOT_MORE)
  reason: string | null = null;
}

/** What shall become of one measure. */
export class VerdictRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Diese Maßnahme gibt es nicht.' })
  measureId!: string;

  @ApiProperty({ enum: VERDICTS })
  @IsIn(VERDICTS)
  verdict!: Verdict;

  @ApiProperty({ enum: SELECTION_CLASSES, nullable: true })
  @IsOptional()
  @IsIn(SELECTION_CLASSES, { message: 'Diese Klasse gibt es nicht.' })
  selectionClass: SelectionClass | null = null;

  @ApiProperty({ type: String, nullable: true, maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000, NOT_MORE)
  reason: string | null = null;
}

/** All measures with their verdicts; the order of the chosen ones is their rank. */
export class RankSelectionRequest extends FramedRequest {
  @ApiProperty({ type: [VerdictRequest] })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => VerdictRequest)
  items!: VerdictRequest[];
}

/** The decision on which a step stands. */
export class DecideSelectionRequest extends SeenSelectionRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie den Beschluss, auf dem dieser Schritt steht.' })
  decisionId!: string;
}

/** Why there shall be a new edition. */
export class AmendSelectionRequest extends SeenSelectionRequest {
  @ApiProperty({ maxLength: 2000 })
  @IsString()
  @MaxLength(2000, NOT_MORE)
  reason!: string;
}

/** How a seat of the Steuerungsgruppe is called. */
export class LabelSeatRequest {
  @ApiProperty({ maxLength: 100, example: 'Sitz Beirat für Migration und Integration' })
  @IsString()
  @IsNotEmpty({ message: 'Bitte nennen Sie den Sitz, nicht die Person.' })
  @MaxLength(100, { message: 'Bitte höchstens 100 Zeichen.' })
  label!: string;
}
