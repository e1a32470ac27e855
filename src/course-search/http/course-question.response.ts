import { ApiProperty } from '@nestjs/swagger';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import type { CourseQuestion } from '#libs/matching';

/** What somebody looks for, in the words of a search. */
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
