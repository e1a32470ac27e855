import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import {
  TRAFFIC_LIGHTS,
  type JudgedAspect,
  type ReviewFigures,
  type TrafficLight,
} from '#libs/measure-review';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import type { ConfirmReviewCommand } from '../application/confirm-review.js';
import { OptionalCents, OptionalDay, OptionalId } from '../../platform/http/field-rules.js';

const SENTENCE = 600;
const TEXT = 4000;
const NEGATIVE = 'Diese Zahl kann nicht unter null liegen.';
const TOO_LARGE = 'Diese Zahl ist zu groß. Bitte prüfen Sie Komma und Punkt.';

const Words =
  (most: number): PropertyDecorator =>
  (target, key) => {
    ApiPropertyOptional({ type: String, nullable: true })(target, key);
    IsOptional()(target, key);
    IsString()(target, key);
    MaxLength(most, { message: `Bitte kürzen Sie: höchstens ${most} Zeichen.` })(target, key);
  };

const Count =
  (most: number): PropertyDecorator =>
  (target, key) => {
    ApiPropertyOptional({ type: 'integer', nullable: true })(target, key);
    IsOptional()(target, key);
    IsInt({ message: 'Bitte geben Sie eine ganze Zahl an.' })(target, key);
    Min(0, { message: NEGATIVE })(target, key);
    Max(most, { message: TOO_LARGE })(target, key);
  };

/** One light with its sentence. */
export class JudgedAspectRequest implements JudgedAspect {
  @ApiProperty({ enum: TRAFFIC_LIGHTS })
  @IsIn(TRAFFIC_LIGHTS, { message: 'Bitte wählen Sie Grün, Gelb, Rot oder „keine Aussage“.' })
  light!: TrafficLight;

  @Words(SENTENCE)
  sentence: string | null = null;
}

/** Figures of a review. */
export class ReviewFiguresRequest implements ReviewFigures {
  @Count(1_000_000)
  participants: number | null = null;

  @ApiPropertyOptional({ type: Number, nullable: true, description: 'Full-time equivalents, two decimals.' })
  @IsOptional()
  @IsNumber(
    { maxDecimalPlaces: 2 },
    { message: 'Bitte geben Sie Stellen mit höchstens zwei Nachkommastellen an.' },
  )
  @Min(0, { message: NEGATIVE })
  @Max(1000, { message: TOO_LARGE })
  staff: number | null = null;

  @OptionalCents()
  actualCostCents: number | null = null;

  @OptionalCents()
  fundingCents: number | null = null;

  @Words(SENTENCE)
  missingReason: string | null = null;
}

/** A review as somebody confirms it. */
export class ConfirmReviewRequest implements ConfirmReviewCommand {
  @ApiProperty({ format: 'date', type: String, description: 'Cut-off day.' })
  @IsLocalDate()
  asOf!: LocalDate;

  @ApiProperty({ type: JudgedAspectRequest })
  @ValidateNested()
  @Type(() => JudgedAspectRequest)
  implementation!: JudgedAspectRequest;

  @ApiProperty({ type: JudgedAspectRequest })
  @ValidateNested()
  @Type(() => JudgedAspectRequest)
  schedule!: JudgedAspectRequest;

  @ApiProperty({ type: JudgedAspectRequest })
  @ValidateNested()
  @Type(() => JudgedAspectRequest)
  goal!: JudgedAspectRequest;

  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Bitte schreiben Sie, was getan wurde.' })
  @MaxLength(TEXT, { message: `Bitte kürzen Sie: höchstens ${TEXT} Zeichen.` })
  progress!: string;

  @Words(TEXT)
  effect: string | null = null;

  @ApiProperty({ type: ReviewFiguresRequest })
  @ValidateNested()
  @Type(() => ReviewFiguresRequest)
  figures!: ReviewFiguresRequest;

  @Words(SENTENCE)
  nextStep: string | null = null;

  @OptionalId()
  nextStepOwnerId: string | null = null;

  @OptionalDay()
  nextStepDueOn: LocalDate | null = null;

  @Words(SENTENCE)
  publicSentence: string | null = null;

  /** The review in whose place this one is to stand. */
  @OptionalId()
  correctsId: string | null = null;
}

/** Of which edition reviews are wanted; none: the one that is worked with. */
export class ReviewOverviewRequest {
  @OptionalId()
  conceptId: string | null = null;
}
