import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import type { CourseQuestion } from '#libs/matching';
import type { Ags } from '#libs/region';
import { IsLocalDate } from '../../platform/http/is-local-date.js';

/** From an address everything comes as text; from a body as what it is. */
const ToNumber = (usual?: number): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    value === undefined || value === null || value === '' ? usual : Number(value),
  );

/** What somebody looks for; what is left out is not asked for. */
export class CourseQuestionRequest {
  @ApiPropertyOptional({ description: 'Gemeinde to set out from (AGS).' })
  @IsOptional()
  @Matches(/^\d{8}$/, { message: 'Bitte wählen Sie eine Gemeinde.' })
  ags?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(60)
  format?: string;

  @ApiPropertyOptional({ enum: LANGUAGE_LEVELS, description: 'Level of the section that is entered.' })
  @IsOptional()
  @IsIn(LANGUAGE_LEVELS, { message: 'Dieses Sprachniveau gibt es nicht.' })
  level?: LanguageLevel;

  @ApiPropertyOptional({ enum: DAYPARTS, isArray: true, description: 'Times that somebody has.' })
  @Transform(({ value }: { value: unknown }) => (value === undefined ? [] : [value].flat()))
  @IsArray()
  @ArrayUnique()
  @IsIn(DAYPARTS, { each: true, message: 'Diese Tageszeit gibt es nicht.' })
  dayparts: Daypart[] = [];

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 9, default: 0 })
  @ToNumber(0)
  @IsInt()
  @Min(0)
  @Max(9)
  childrenUnderThree: number = 0;

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 9, default: 0 })
  @ToNumber(0)
  @IsInt()
  @Min(0)
  @Max(9)
  childrenFromThree: number = 0;

  @ApiPropertyOptional({
    type: Number,
    minimum: 5,
    maximum: 240,
    description: 'Longest way, one way, in minutes; without it, as far as the Kurstyp reaches.',
  })
  @ToNumber()
  @IsOptional()
  @IsInt()
  @Min(5)
  @Max(240)
  minutes?: number;

  @ApiPropertyOptional({ format: 'date', description: 'First day of entry.' })
  @IsOptional()
  @IsLocalDate()
  from?: LocalDate;

  @ApiPropertyOptional({ format: 'date', description: 'Last day of entry.' })
  @IsOptional()
  @IsLocalDate()
  to?: LocalDate;

  @ApiPropertyOptional({
    type: Boolean,
    default: true,
    description: 'Only where somebody can enter: a free place, figures that are not too old.',
  })
  @Transform(({ value }: { value: unknown }) =>
    value === undefined ? true : value === 'false' ? false : value === 'true' ? true : value,
  )
  @IsBoolean()
  freeOnly: boolean = true;

  toQuestion(): CourseQuestion {
    const { dayparts, childrenUnderThree, childrenFromThree, freeOnly } = this;
    return {
      ags: (this.ags as Ags | undefined) ?? null,
      formatCode: this.format ?? null,
      level: this.level ?? null,
      dayparts,
      childrenUnderThree,
      childrenFromThree,
      mostMinutes: this.minutes ?? null,
      from: this.from ?? null,
      to: this.to ?? null,
      freeOnly,
    };
  }
}
