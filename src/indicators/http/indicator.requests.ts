import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { localDate } from '#libs/calendar';
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
} from '#libs/indicator';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import { SeenVersion } from '../../platform/http/field-rules.js';
import { Figure, Nullable, NullableText } from './indicator-fields.js';

/** A value at a day. */
export class IndicatorPointRequest {
  @Figure()
  value!: number;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  day!: string;
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
  @SeenVersion()
  version!: number;
}

/** The end of an indicator. */
export class EndIndicatorRequest {
  @SeenVersion()
  version!: number;
}

function dated(given: IndicatorPointRequest | null): DatedValue | null {
  return given === null ? null : { value: given.value, day: localDate(given.day) };
}
