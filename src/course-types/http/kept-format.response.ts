import { ApiProperty } from '@nestjs/swagger';
import { isWithin, type LocalDate } from '#libs/calendar';
import { TIME_MODELS, type KeptFormat, type TimeModel } from '../kept-format.js';
import { CourseFormatResponse } from './course-type.response.js';

/** A Kurstyp as those see it who keep the list. */
export class KeptFormatResponse extends CourseFormatResponse {
  @ApiProperty({ enum: TIME_MODELS, nullable: true })
  timeModel!: TimeModel | null;

  @ApiProperty({ format: 'date' })
  from!: LocalDate;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  until!: LocalDate | null;

  @ApiProperty({ enum: ['past', 'current', 'future'] })
  state!: 'past' | 'current' | 'future';

  @ApiProperty({ description: 'Something speaks of it: it stays, and what it means stays.' })
  isUsed!: boolean;

  static ofKept(format: KeptFormat, today: LocalDate): KeptFormatResponse {
    const { timeModel, from, until, isUsed } = format;
    const state = isWithin(format, today) ? 'current' : from > today ? 'future' : 'past';
    const { code, title, courseTypeCode, targetGroup, childcare, reachMinutes } = format;
    const shown = { code, title, courseTypeCode, targetGroup, childcare, reachMinutes };
    return { ...shown, timeModel, from, until, state, isUsed };
  }
}

/** All of them, in the order of their columns. */
export class KeptFormatListResponse {
  @ApiProperty({ type: [KeptFormatResponse] })
  items!: KeptFormatResponse[];
}
