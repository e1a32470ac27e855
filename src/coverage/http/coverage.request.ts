import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { localDate } from '#libs/calendar';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import type { ReadCoverageQuery } from '../application/read-coverage.js';

/** Which map. */
export class ReadCoverageRequest {
  @ApiProperty({ description: 'Code of a course format.' })
  @IsString()
  @IsNotEmpty({ message: 'Bitte wählen Sie einen Kurstyp.' })
  @MaxLength(100)
  format!: string;

  @ApiPropertyOptional({ enum: LANGUAGE_LEVELS })
  @IsOptional()
  @IsIn(LANGUAGE_LEVELS, { message: 'Dieses Sprachniveau gibt es nicht.' })
  level?: LanguageLevel;

  @ApiPropertyOptional({ format: 'date', description: 'Another day than today.' })
  @IsOptional()
  @IsLocalDate()
  date?: string;

  toQuery(): ReadCoverageQuery {
    return {
      formatCode: this.format,
      level: this.level,
      date: this.date === undefined ? undefined : localDate(this.date),
    };
  }
}
