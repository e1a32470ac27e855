import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import {
  ABSENCES,
  INDICATOR_DIRECTIONS,
  INDICATOR_UNITS,
  RHYTHMS,
  type Absence,
  type DatedValue,
  type IndicatorDirection,
  type IndicatorUnit,
  type Rhythm,
} from '#libs/indicator';
import { publicValue } from '#libs/publication';
import type { IndicatorState } from '../../indicators/index.js';

/** A value at a day. */
export class PublicPointResponse {
  @ApiProperty()
  value!: number;

  @ApiProperty({ format: 'date' })
  day!: LocalDate;

  static of(dated: DatedValue | null): PublicPointResponse | null {
    return dated === null ? null : { value: dated.value, day: dated.day };
  }
}

/** A frozen value, or why none is told. */
export class PublicValueResponse {
  @ApiProperty({ format: 'date' })
  cutOffDay!: LocalDate;

  @ApiProperty({ type: Number, nullable: true })
  value!: number | null;

  @ApiProperty({ enum: ABSENCES, nullable: true })
  absence!: Absence | null;
}

/** A public indicator of a public goal: how it is measured, and its values as far as everybody may read them. */
export class PublicIndicatorResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  definition!: string;

  @ApiProperty({ enum: INDICATOR_UNITS })
  unit!: IndicatorUnit;

  @ApiProperty({ enum: RHYTHMS })
  rhythm!: Rhythm;

  @ApiProperty({ enum: INDICATOR_DIRECTIONS })
  direction!: IndicatorDirection;

  @ApiProperty({ type: PublicPointResponse, nullable: true })
  base!: PublicPointResponse | null;

  @ApiProperty({ type: PublicPointResponse, nullable: true })
  target!: PublicPointResponse | null;

  @ApiProperty({
    type: [PublicValueResponse],
    description: 'Of the series that holds; the oldest day first.',
  })
  values!: PublicValueResponse[];

  static ofState({ indicator, series, values }: IndicatorState): PublicIndicatorResponse {
    const { id, name, direction, base, target } = indicator;
    const { definition, unit, rhythm } = series;
    return {
      id,
      name,
      definition,
      unit,
      rhythm,
      direction,
      base: PublicPointResponse.of(base),
      target: PublicPointResponse.of(target),
      values: values.filter(({ seriesId }) => seriesId === series.id).map(publicValue),
    };
  }
}
