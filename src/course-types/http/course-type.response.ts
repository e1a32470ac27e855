import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import type { CourseFormat, CourseType } from '#libs/course-catalogue';

/** A legal type of course. */
export class CourseTypeResponse {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  legalBasis!: string;

  @ApiProperty()
  languageUnits!: number;

  @ApiProperty()
  orientationUnits!: number;

  @ApiProperty()
  sectionCount!: number;

  @ApiProperty()
  maximumSize!: number;

  @ApiProperty({ format: 'date' })
  startableFrom!: LocalDate;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  startableUntil!: LocalDate | null;

  @ApiProperty()
  source!: string;

  static of({ startable, ...type }: CourseType): CourseTypeResponse {
    return { ...type, startableFrom: startable.from, startableUntil: startable.until };
  }
}

/** A format, as people speak of courses. */
export class CourseFormatResponse {
  @ApiProperty({ example: 'women-with-childcare' })
  code!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  courseTypeCode!: string;

  @ApiProperty({ nullable: true, type: String })
  targetGroup!: string | null;

  @ApiProperty()
  childcare!: boolean;

  @ApiProperty({ description: 'Longest reasonable way, minutes one way.' })
  reachMinutes!: number;

  static of(format: CourseFormat): CourseFormatResponse {
    const { code, title, courseTypeCode, targetGroup, childcare, reachMinutes } = format;
    return { code, title, courseTypeCode, targetGroup, childcare, reachMinutes };
  }
}

/** All course types. */
export class CourseTypeListResponse {
  @ApiProperty({ type: [CourseTypeResponse] })
  items!: CourseTypeResponse[];
}

/** All formats of today. */
export class CourseFormatListResponse {
  @ApiProperty({ type: [CourseFormatResponse] })
  items!: CourseFormatResponse[];
}
