import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { localDate } from '#libs/calendar';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import { ACCESS_ROUTES, END_REASONS, type AccessRoute, type CaseNeed, type EndReason } from '#libs/referral';
import type { Ags, TravelMode } from '#libs/region';
import { IsLocalDate } from '../../platform/http/is-local-date.js';

const MOBILITIES = ['public-transport', 'car', 'walking'] as const satisfies readonly TravelMode[];

/** A new case. There is no field for anything by which a person could be recognised, and unknown fields are refused. */
export class PlaceReferralRequest {
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

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate()
  entitledUntil?: string | null;

  @ApiPropertyOptional({ enum: DAYPARTS, isArray: true, description: 'Empty: any time.' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(DAYPARTS, { each: true, message: 'Diese Tageszeit gibt es nicht.' })
  dayparts?: Daypart[];

  @ApiPropertyOptional({ minimum: 0, maximum: 9 })
  @IsOptional()
  @IsInt()
  childrenUnderThree?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: 9 })
  @IsOptional()
  @IsInt()
  childrenFromThree?: number;

  @ApiPropertyOptional({ enum: MOBILITIES })
  @IsOptional()
  @IsIn(MOBILITIES, { message: 'Bitte wählen Sie, wie die Person zum Kurs kommt.' })
  mobility?: TravelMode;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  waitingSince!: string;

  toNeed(): CaseNeed {
    return {
      ags: this.ags,
      formatCode: this.formatCode,
      level: this.level ?? null,
      accessRoute: this.accessRoute,
      entitledUntil: this.entitledUntil ? localDate(this.entitledUntil) : null,
      dayparts: this.dayparts ?? [],
      childrenUnderThree: this.childrenUnderThree ?? 0,
      childrenFromThree: this.childrenFromThree ?? 0,
      mobility: this.mobility ?? 'public-transport',
      waitingSince: localDate(this.waitingSince),
    };
  }
}

/** Why a case ends. */
export class EndReferralRequest {
  @ApiProperty({ enum: END_REASONS })
  @IsIn(END_REASONS, { message: 'Bitte wählen Sie einen Grund.' })
  reasonCode!: EndReason;
}

/** Which page of one's own cases. */
export class ListReferralsRequest {
  @ApiPropertyOptional({ enum: ['open', 'ended', 'all'], default: 'open' })
  @IsIn(['open', 'ended', 'all'])
  state: 'open' | 'ended' | 'all' = 'open';

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @Transform(({ value }: { value: unknown }) => Number(value))
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}
