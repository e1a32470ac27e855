import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { instant, type LocalDate } from '#libs/calendar';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import { TEST_CANCEL_REASONS, type TestCancelReason } from '#libs/placement-test';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import type { TestDetails } from '../application/post-test.js';
import { IsMoment } from '../../platform/http/field-rules.js';

/** A moment with its zone, so that nobody reads 9 o'clock as another 9 o'clock. */
/** A date as a provider enters it. */
export class PlacementTestRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie einen Ihrer Kursorte.' })
  siteId!: string;

  @ApiProperty({ format: 'date-time', example: '2026-12-01T08:00:00Z' })
  @IsMoment()
  startsAt!: string;

  @ApiProperty({ format: 'date-time', example: '2026-12-01T10:30:00Z' })
  @IsMoment()
  endsAt!: string;

  @ApiProperty({ minimum: 1, maximum: 200 })
  @IsInt({ message: 'Bitte geben Sie eine ganze Zahl ein.' })
  @Min(1, { message: 'Ein Termin hat mindestens einen Platz.' })
  @Max(200, { message: 'Ein Termin hat höchstens 200 Plätze.' })
  places!: number;

  @ApiPropertyOptional({ type: [String], description: 'Empty where it tests for all Kurstypen.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  formatCodes: string[] = [];

  toDetails(): TestDetails {
    const { siteId, startsAt, endsAt, places, formatCodes } = this;
    return { siteId, startsAt: instant(startsAt), endsAt: instant(endsAt), places, formatCodes };
  }
}

/** The same for a change; `version` is the one that was seen. */
export class ChangePlacementTestRequest extends PlacementTestRequest {
  @ApiProperty({ description: 'The version that was seen; an older one is refused with 409.' })
  @IsInt()
  @Min(1)
  version!: number;
}

/** Why a date is off. */
export class CancelPlacementTestRequest {
  @ApiProperty({ enum: TEST_CANCEL_REASONS })
  @IsIn(TEST_CANCEL_REASONS, { message: 'Bitte wählen Sie einen Grund.' })
  reasonCode!: TestCancelReason;
}

/** Which dates the calendar shows. */
export class PlacementTestListRequest {
  @ApiPropertyOptional({ format: 'date', description: 'Today, where it is left out.' })
  @IsOptional()
  @IsLocalDate()
  from?: LocalDate;

  @ApiPropertyOptional({ format: 'date', description: '90 days after `from`, where it is left out.' })
  @IsOptional()
  @IsLocalDate()
  to?: LocalDate;

  @ApiPropertyOptional({ description: 'Only dates that test for this Kurstyp.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  formatCode?: string;
}

/** For which case a place is booked. */
export class BookPlacementTestRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie einen Ihrer Fälle.' })
  referralId!: string;
}

/** Which of one's own bookings. */
export class TestBookingListRequest {
  @ApiPropertyOptional({ format: 'uuid', description: 'Only those of this case.' })
  @IsOptional()
  @IsUUID()
  referralId?: string;
}

/** What the test showed. */
export class TestResultRequest {
  @ApiProperty({ enum: LANGUAGE_LEVELS })
  @IsIn(LANGUAGE_LEVELS, { message: 'Bitte wählen Sie das Sprachniveau.' })
  level!: LanguageLevel;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'The Kurstyp that is recommended.' })
  @Transform(({ value }: { value: unknown }) => (value === '' ? null : value))
  @IsOptional()
  @IsString()
  @MaxLength(60)
  formatCode: string | null = null;
}
