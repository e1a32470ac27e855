import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import { localDate } from '#libs/calendar';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import { ACCESS_ROUTES, type AccessRoute, type ParticipantNeed } from '#libs/referral';
import type { Ags } from '#libs/region';
import { IsLocalDate } from '../../platform/http/is-local-date.js';

/** “Bedarf, wie er eingegeben wird”: the same fields for a case and for a count. What is lawful is judged by the rules. */
export class NeedRequest {
  @ApiProperty({ example: '07334007', description: 'Gemeinde where the person lives (AGS).' })
  @Matches(/^\d{8}$/, { message: 'Bitte wählen Sie eine Gemeinde.' })
  ags!: Ags;

  @ApiProperty({ example: 'general' })
  @IsString()
  @IsNotEmpty({ message: 'Bitte wählen Sie einen Kurstyp.' })
  @MaxLength(60)
  formatCode!: string;

  @ApiPropertyOptional({ enum: LANGUAGE_LEVELS, nullable: true, description: 'null before the test.' })
  @IsOptional()
  @IsIn(LANGUAGE_LEVELS, { message: 'Dieses Sprachniveau gibt es nicht.' })
  level?: LanguageLevel | null;

  @ApiProperty({ enum: ACCESS_ROUTES })
  @IsIn(ACCESS_ROUTES, { message: 'Bitte wählen Sie einen Zugangsweg.' })
  accessRoute!: AccessRoute;

  @ApiPropertyOptional({ enum: DAYPARTS, isArray: true, description: 'Empty where all times suit.' })
  @IsArray()
  @ArrayUnique()
  @IsIn(DAYPARTS, { each: true, message: 'Diese Tageszeit gibt es nicht.' })
  dayparts: Daypart[] = [];

  @ApiPropertyOptional({ minimum: 0, maximum: 9, default: 0 })
  @IsInt()
  childrenUnderThree: number = 0;

  @ApiPropertyOptional({ minimum: 0, maximum: 9, default: 0 })
  @IsInt()
  childrenFromThree: number = 0;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  waitingSince!: string;

  toNeed(): ParticipantNeed {
    const { ags, formatCode, accessRoute, dayparts, childrenUnderThree, childrenFromThree } = this;
    return {
      ags,
      formatCode,
      level: this.level ?? null,
      accessRoute,
      dayparts,
      childrenUnderThree,
      childrenFromThree,
      waitingSince: localDate(this.waitingSince),
    };
  }
}
