import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import type { Ags } from '#libs/region';
import type { NeighbourQuestion } from '../application/find-neighbour-courses.js';

/** Whether a neighbour county sees our free places. */
export class ShareRequest {
  @ApiProperty()
  @IsBoolean({ message: 'Bitte sagen Sie, ob der Nachbarkreis die freien Plätze sehen soll.' })
  isShared!: boolean;
}

/** What somebody looks for in neighbour counties; what is left out is not asked for. */
export class NeighbourCoursesRequest {
  @ApiPropertyOptional({
    description: 'Code of a Kurstyp; one that the neighbour does not have finds nothing.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60, { message: 'Diesen Kurstyp gibt es nicht.' })
  format?: string;

  @ApiPropertyOptional({ enum: LANGUAGE_LEVELS, description: 'Level of the section that is entered.' })
  @IsOptional()
  @IsIn(LANGUAGE_LEVELS, { message: 'Dieses Sprachniveau gibt es nicht.' })
  level?: LanguageLevel;

  @ApiPropertyOptional({ description: 'Gemeinde of the own county to set out from (AGS).' })
  @IsOptional()
  @Matches(/^\d{8}$/, { message: 'Bitte wählen Sie eine Gemeinde.' })
  from?: string;

  toQuestion(): NeighbourQuestion {
    const { format, level, from } = this;
    return { formatCode: format ?? null, level: level ?? null, from: (from as Ags | undefined) ?? null };
  }
}
