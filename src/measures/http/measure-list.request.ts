import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import {
  MATURITIES,
  MEASURE_STATES,
  type Maturity,
  type MeasureFilter,
  type MeasureState,
} from '#libs/measure';
import { OptionalId } from '../../platform/http/field-rules.js';

/** What a list of measures is narrowed to. */
export class MeasureListRequest implements MeasureFilter {
  /** Edition of the concept; none: the one that is worked with. */
  @OptionalId()
  conceptId: string | null = null;

  @OptionalId()
  fieldId: string | null = null;

  @OptionalId()
  themeId: string | null = null;

  @OptionalId()
  targetGroupId: string | null = null;

  @OptionalId()
  goalId: string | null = null;

  @OptionalId()
  responsibleOrganisationId: string | null = null;

  @ApiPropertyOptional({ enum: MEASURE_STATES })
  @IsOptional()
  @IsIn(MEASURE_STATES)
  state: MeasureState | null = null;

  @ApiPropertyOptional({ enum: MATURITIES })
  @IsOptional()
  @IsIn(MATURITIES)
  maturity: Maturity | null = null;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @Matches(/^\d{8}$/)
  ags: string | null = null;

  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === undefined ? null : Number(value)))
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number | null = null;

  @ApiPropertyOptional({ type: Boolean, description: 'Only those that serve no goal.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => value === 'true' || value === true)
  @IsBoolean()
  isGoalless = false;

  @ApiPropertyOptional({ type: Boolean, description: 'Only those whose goals have no indicator.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => value === 'true' || value === true)
  @IsBoolean()
  isWithoutIndicator = false;

  @ApiPropertyOptional({ enum: ['priority', 'quick-win', 'standing-task'] })
  @IsOptional()
  @IsIn(['priority', 'quick-win', 'standing-task'])
  selectionClass: string | null = null;
}
