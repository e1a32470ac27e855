import { ApiProperty } from '@nestjs/swagger';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import type { CourseQuestion } from '#libs/matching';
import type { CourseCalendar } from '../course-calendar.js';

/** What a calendar shows, in the words of a search. */
export class CourseQuestionResponse {
  @ApiProperty({ type: String, nullable: true })
  ags!: string | null;

  @ApiProperty({ type: String, nullable: true })
  format!: string | null;

  @ApiProperty({ enum: LANGUAGE_LEVELS, nullable: true })
  level!: LanguageLevel | null;

  @ApiProperty({ enum: DAYPARTS, isArray: true })
  dayparts!: Daypart[];

  @ApiProperty()
  childrenUnderThree!: number;

  @ApiProperty()
  childrenFromThree!: number;

  @ApiProperty({ type: Number, nullable: true })
  minutes!: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  from!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  to!: string | null;

  @ApiProperty()
  freeOnly!: boolean;

  static of(question: CourseQuestion): CourseQuestionResponse {
    const { ags, formatCode, level, dayparts, mostMinutes, from, to, freeOnly } = question;
    const { childrenUnderThree, childrenFromThree } = question;
    return {
      ags,
      format: formatCode,
      level,
      dayparts: [...dayparts],
      childrenUnderThree,
      childrenFromThree,
      minutes: mostMinutes,
      from,
      to,
      freeOnly,
    };
  }
}

/** A search that one's own organisation subscribed to. */
export class CourseCalendarResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: CourseQuestionResponse })
  question!: CourseQuestionResponse;

  @ApiProperty({ format: 'date-time' })
  madeAt!: string;

  @ApiProperty({ format: 'date-time', description: 'When a calendar program last asked for it.' })
  readAt!: string;

  static of({ id, question, madeAt, readAt }: CourseCalendar): CourseCalendarResponse {
    return { id, question: CourseQuestionResponse.of(question), madeAt, readAt };
  }
}

/** The calendars of one's own organisation. */
export class CourseCalendarListResponse {
  @ApiProperty({ type: [CourseCalendarResponse] })
  items!: CourseCalendarResponse[];
}

/** A new calendar with its address, which is said this once. */
export class SubscribedCalendarResponse extends CourseCalendarResponse {
  @ApiProperty()
  address!: string;

  static with(calendar: CourseCalendar, address: string): SubscribedCalendarResponse {
    const { id, question, madeAt, readAt } = CourseCalendarResponse.of(calendar);
    return { id, question, madeAt, readAt, address };
  }
}
