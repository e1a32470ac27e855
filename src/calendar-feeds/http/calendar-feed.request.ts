import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { FEED_KINDS, type FeedFilter, type FeedKind } from '#libs/calendar-feed';
import { CourseQuestionRequest } from '../../course-search/index.js';
import { EmptyIsNull, OptionalId, Trimmed } from '../../platform/http/field-rules.js';

/** A calendar to subscribe to; what is left out is not asked for. */
export class CalendarFeedRequest {
  @ApiProperty({ description: 'How it is called in the calendar program.' })
  @Trimmed()
  @IsString()
  @MinLength(1, { message: 'Bitte geben Sie dem Kalender einen Namen.' })
  @MaxLength(80, { message: 'Der Name hat höchstens 80 Zeichen.' })
  title!: string;

  @ApiProperty({ enum: FEED_KINDS, isArray: true })
  @ArrayNotEmpty({ message: 'Bitte wählen Sie, was der Kalender zeigen soll.' })
  @ArrayUnique()
  @IsIn(FEED_KINDS, { each: true, message: 'Das kann ein Kalender nicht zeigen.' })
  kinds!: FeedKind[];

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Gemeinde (AGS) of courses and tests.' })
  @EmptyIsNull()
  @IsOptional()
  @Matches(/^\d{8}$/, { message: 'Bitte wählen Sie eine Gemeinde.' })
  ags?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(60)
  formatCode?: string | null;

  @OptionalId()
  providerId?: string | null;

  @ApiPropertyOptional({ type: CourseQuestionRequest, nullable: true, description: 'For `found-courses`.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => CourseQuestionRequest)
  question?: CourseQuestionRequest | null;

  toFilter(): FeedFilter {
    const { kinds, ags = null, formatCode = null, providerId = null } = this;
    const question = this.question?.toQuestion() ?? null;
    return {
      kinds: FEED_KINDS.filter((kind) => kinds.includes(kind)),
      ags,
      formatCode,
      providerId,
      question,
    };
  }
}
