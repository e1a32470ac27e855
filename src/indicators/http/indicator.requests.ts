import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { localDate, type LocalDate } from '#libs/calendar';
import {
  INDICATOR_DIRECTIONS,
  INDICATOR_KINDS,
  INDICATOR_SOURCES,
  INDICATOR_UNITS,
  QUERY_KEYS,
  RHYTHMS,
  type DatedValue,
  type IndicatorDirection,
  type IndicatorForm,
  type IndicatorKind,
  type IndicatorSource,
  type IndicatorUnit,
  type Rhythm,
  type ValueForm,
} from '#libs/indicator';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import type { OperationalQuestion } from '../indicator-reading.js';

/** A billion: a slipped comma is caught. */
const MOST = 1_000_000_000;
const NUMBER = 'Bitte geben Sie eine Zahl an.';
const TOO_LARGE = 'Die Zahl ist zu groß. Bitte prüfen Sie Komma und Punkt.';

const Figure = (): PropertyDecorator => (target, key) => {
  ApiProperty({ type: Number })(target, key);
  IsNumber({ allowNaN: false, allowInfinity: false }, { message: NUMBER })(target, key);
  Max(MOST, { message: TOO_LARGE })(target, key);
  Min(-MOST, { message: TOO_LARGE })(target, key);
};

/** A field that a form leaves empty. */
const Nullable = (): PropertyDecorator => (target, key) => {
  Transform(({ value }: { value: unknown }) => (value === '' || value === undefined ? null : value))(
    target,
    key,
  );
  IsOptional()(target, key);
};

const NullableText =
  (most: number): PropertyDecorator =>
  (target, key) => {
    ApiPropertyOptional({ type: String, nullable: true, maxLength: most })(target, key);
    Nullable()(target, key);
    IsString()(target, key);
    MaxLength(most, { message: `Der Text ist zu lang: höchstens ${most} Zeichen.` })(target, key);
  };

const Version = (): PropertyDecorator => (target, key) => {
  ApiProperty({ type: 'integer', description: 'As it was read; another one is refused with 409.' })(
    target,
    key,
  );
  IsInt()(target, key);
  Min(1)(target, key);
};

/** A value at a day. */
export class IndicatorPointRequest {
  @Figure()
  value!: number;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  day!: string;
}

/** Which edition. */
export class IndicatorListRequest {
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'Left out: the one that is worked with.',
  })
  @IsOptional()
  @IsUUID()
  conceptId: string | null = null;
}

/** What is asked of the operations. */
export class QueryPreviewRequest {
  @ApiProperty({ enum: QUERY_KEYS })
  @IsIn(QUERY_KEYS, { message: 'Bitte wählen Sie, was aus dem Betrieb gelesen werden soll.' })
  queryKey!: string;

  @ApiProperty({ enum: RHYTHMS })
  @IsIn(RHYTHMS, { message: 'Bitte wählen Sie einen Takt.' })
  rhythm!: Rhythm;

  @NullableText(100)
  formatCode: string | null = null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @Nullable()
  @Matches(/^\d{9}$/, { message: 'Diese Verbandsgemeinde gibt es nicht.' })
  areaKey: string | null = null;

  toQuestion(): OperationalQuestion {
    const { queryKey, rhythm, formatCode, areaKey } = this;
    return { queryKey, rhythm, formatCode, areaKey };
  }
}

/** How an indicator is measured. */
class HowRequest {
  @ApiProperty({ maxLength: 2000 })
  @IsString()
  @MaxLength(2000)
  definition!: string;

  @ApiProperty({ enum: INDICATOR_UNITS })
  @IsIn(INDICATOR_UNITS, { message: 'Bitte wählen Sie die Einheit.' })
  unit!: IndicatorUnit;

  @ApiProperty({ enum: INDICATOR_SOURCES })
  @IsIn(INDICATOR_SOURCES, { message: 'Bitte wählen Sie, woher der Wert kommt.' })
  source!: IndicatorSource;

  @ApiPropertyOptional({ type: String, nullable: true, enum: QUERY_KEYS })
  @Nullable()
  @IsIn(QUERY_KEYS, { message: 'Bitte wählen Sie, was aus dem Betrieb gelesen werden soll.' })
  queryKey: string | null = null;

  @NullableText(100)
  formatCode: string | null = null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @Nullable()
  @Matches(/^\d{9}$/, { message: 'Diese Verbandsgemeinde gibt es nicht.' })
  areaKey: string | null = null;

  @NullableText(200)
  sourceName: string | null = null;

  @ApiProperty({ enum: RHYTHMS })
  @IsIn(RHYTHMS, { message: 'Bitte wählen Sie den Takt.' })
  rhythm!: Rhythm;
}

/** An indicator as somebody enters it. */
export class IndicatorRequest extends HowRequest {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie dem Indikator einen Namen.' })
  @MaxLength(200)
  name!: string;

  @ApiProperty({ enum: INDICATOR_KINDS })
  @IsIn(INDICATOR_KINDS, { message: 'Bitte wählen Sie: Zustand oder Wirkung.' })
  kind!: IndicatorKind;

  @ApiProperty({ enum: INDICATOR_DIRECTIONS })
  @IsIn(INDICATOR_DIRECTIONS, { message: 'Bitte wählen Sie, was besser ist: höher oder niedriger.' })
  direction!: IndicatorDirection;

  @ApiPropertyOptional({ type: IndicatorPointRequest, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => IndicatorPointRequest)
  base: IndicatorPointRequest | null = null;

  @ApiPropertyOptional({ type: IndicatorPointRequest, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => IndicatorPointRequest)
  target: IndicatorPointRequest | null = null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @Nullable()
  @IsUUID(undefined, { message: 'Bitte wählen Sie aus der Liste.' })
  responsibleOrganisationId: string | null = null;

  @ApiProperty()
  @IsBoolean()
  isPublic!: boolean;

  toForm(): IndicatorForm {
    const { definition, unit, source, queryKey, formatCode, areaKey, sourceName, rhythm } = this;
    const { name, kind, direction, responsibleOrganisationId, isPublic } = this;
    return {
      definition,
      unit,
      source,
      queryKey,
      formatCode,
      areaKey,
      sourceName,
      rhythm,
      name: name.trim(),
      kind,
      direction,
      responsibleOrganisationId,
      isPublic,
      base: dated(this.base),
      target: dated(this.target),
    };
  }
}

/** A new indicator of a goal. */
export class AddIndicatorRequest extends IndicatorRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie das Wirkungsziel.' })
  goalId!: string;
}

/** The same for a change. */
export class ChangeIndicatorRequest extends IndicatorRequest {
  @Version()
  version!: number;
}

/** The end of an indicator. */
export class EndIndicatorRequest {
  @Version()
  version!: number;
}

/** A value that somebody raised. */
export class MeasuredValueRequest {
  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  cutOffDay!: LocalDate;

  @Figure()
  value!: number;

  @NullableText(1000)
  comment: string | null = null;

  toForm(): ValueForm {
    const { cutOffDay, value, comment } = this;
    return { cutOffDay, value, comment };
  }
}

/** A value in place of one that was wrong; the wrong one stays readable. */
export class CorrectValueRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  correctsId!: string;

  @Figure()
  value!: number;

  @NullableText(1000)
  comment: string | null = null;
}

function dated(given: IndicatorPointRequest | null): DatedValue | null {
  return given === null ? null : { value: given.value, day: localDate(given.day) };
}
