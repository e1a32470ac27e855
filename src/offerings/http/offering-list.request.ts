import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import { IsLocalDate } from '../../platform/http/is-local-date.js';

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
  @IsLocalDate()
  from?: LocalDate;

  @ApiPropertyOptional({ format: 'date', description: 'Last day of entry.' })
  @IsOptional()
  @IsLocalDate()
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
