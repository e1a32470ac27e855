import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
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
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import type { SupposedChange } from '#libs/coverage';
import type { ClosedRoutes } from '#libs/planning';
import { ACCESS_ROUTES, type AccessRoute } from '#libs/referral';
import type { Ags } from '#libs/region';
import { IsLocalDate } from '../../platform/http/is-local-date.js';

/** A course that is not there yet. */
export class SupposedCourseRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie einen Kursort.' })
  siteId!: string;

  @ApiProperty({ enum: LANGUAGE_LEVELS })
  @IsIn(LANGUAGE_LEVELS, { message: 'Dieses Sprachniveau gibt es nicht.' })
  level!: LanguageLevel;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  startsOn!: LocalDate;

  @ApiProperty({ minimum: 1, maximum: 25 })
  @IsInt()
  @Min(1)
  @Max(25, { message: 'Mehr als 25 Plätze hat kein Kurs.' })
  places!: number;

  @ApiProperty({ enum: DAYPARTS, isArray: true })
  @IsArray()
  @ArrayNotEmpty({ message: 'Bitte wählen Sie mindestens eine Tageszeit.' })
  @ArrayUnique()
  @IsIn(DAYPARTS, { each: true })
  dayparts!: Daypart[];

  @ApiProperty({ minimum: 0, maximum: 20 })
  @IsInt()
  @Min(0)
  @Max(20)
  childcarePlaces: number = 0;

  toChange(formatCode: string): SupposedChange {
    const { siteId, level, startsOn, places, dayparts, childcarePlaces } = this;
    return { kind: 'new-course', formatCode, siteId, level, startsOn, places, dayparts, childcarePlaces };
  }
}

/** A change of an offering that is there: more places, childcare, another start. */
export class SupposedOfferingChangeRequest {
  @ApiProperty({ enum: ['childcare', 'more-places', 'shift-start'] })
  @IsIn(['childcare', 'more-places', 'shift-start'], { message: 'Diese Änderung gibt es nicht.' })
  kind!: 'childcare' | 'more-places' | 'shift-start';

  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie ein Kursangebot.' })
  offeringId!: string;

  @ApiProperty({ description: 'Places more, or days later (earlier where negative).' })
  @IsInt()
  @Min(-180)
  @Max(180)
  amount!: number;
}

/** A bus line. */
export class SupposedLineRequest {
  @ApiProperty({ format: 'uuid', isArray: true, type: String })
  @IsArray()
  @ArrayNotEmpty({ message: 'Bitte wählen Sie mindestens einen Kursort.' })
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  siteIds!: string[];

  @ApiProperty({ isArray: true, type: String })
  @IsArray()
  @ArrayNotEmpty({ message: 'Bitte wählen Sie mindestens eine Gemeinde.' })
  @ArrayMaxSize(300)
  @Matches(/^\d{8}$/, { each: true, message: 'Bitte wählen Sie eine Gemeinde.' })
  municipalities!: Ags[];

  @ApiProperty({ minimum: 1, maximum: 240 })
  @IsInt()
  @Min(1)
  @Max(240)
  minutes!: number;
}

/** What is supposed, for one Kurstyp. */
export class WhatIfRequest {
  @ApiProperty()
  @IsString()
  @MaxLength(60)
  formatCode!: string;

  @ApiPropertyOptional({ type: [SupposedCourseRequest] })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SupposedCourseRequest)
  newCourses: SupposedCourseRequest[] = [];

  @ApiPropertyOptional({ type: [SupposedOfferingChangeRequest] })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SupposedOfferingChangeRequest)
  changes: SupposedOfferingChangeRequest[] = [];

  @ApiPropertyOptional({ type: [SupposedLineRequest] })
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => SupposedLineRequest)
  lines: SupposedLineRequest[] = [];

  toChanges(): readonly SupposedChange[] {
    const { formatCode } = this;
    return [
      ...this.newCourses.map((course) => course.toChange(formatCode)),
      ...this.changes.map(({ kind, offeringId, amount }) =>
        kind === 'shift-start'
          ? { kind, offeringId, days: amount }
          : { kind, offeringId, places: Math.max(0, amount) },
      ),
      ...this.lines.map(({ siteIds, municipalities, minutes }) => ({
        kind: 'travel' as const,
        siteIds,
        municipalities,
        minutes,
      })),
    ];
  }
}

/** The next six months; with `closedFrom` and `closedRoutes`, as they would be if these routes were closed from then on. */
export class ForecastRequest {
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsLocalDate()
  closedFrom?: string;

  @ApiPropertyOptional({ enum: ACCESS_ROUTES, isArray: true })
  @IsOptional()
  @IsIn(ACCESS_ROUTES, { each: true, message: 'Diesen Zugangsweg gibt es nicht.' })
  closedRoutes?: AccessRoute | AccessRoute[];

  toClosedRoutes(): ClosedRoutes | null {
    const { closedFrom, closedRoutes } = this;
    if (closedFrom === undefined || closedRoutes === undefined) return null;
    const accessRoutes = Array.isArray(closedRoutes) ? closedRoutes : [closedRoutes];
    return { from: localDate(closedFrom), accessRoutes };
  }
}
