import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import {
  DAYPARTS,
  FRESHNESS,
  OFFERING_FORMS,
  type Daypart,
  type Freshness,
  type OfferingForm,
} from '#libs/course-catalogue';

/** What every list says of a course, whichever question it answers. */
export class CourseLineResponse {
  @ApiProperty()
  title!: string;

  @ApiProperty()
  providerName!: string;

  @ApiProperty()
  formatCode!: string;

  @ApiProperty({ enum: OFFERING_FORMS })
  form!: OfferingForm;

  @ApiProperty({ enum: DAYPARTS, isArray: true })
  dayparts!: Daypart[];

  @ApiProperty({ nullable: true, type: String })
  timesNote!: string | null;

  @ApiProperty({ format: 'date' })
  confirmedOn!: LocalDate;

  @ApiProperty({ enum: FRESHNESS })
  freshness!: Freshness;
}
