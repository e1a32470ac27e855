import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import { PUBLICATIONS, type Publication } from '#libs/public-course';
import type { OwnPublication } from '../application/list-own-publications.js';
import type { PublicContact } from '../public-course.js';

/** What a provider publishes. */
export class CourseContactResponse implements PublicContact {
  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true })
  mailAddress!: string | null;

  @ApiProperty({ type: String, nullable: true })
  website!: string | null;
}

/** A course of one's own and how it stands in the finder. */
export class OwnPublicationResponse implements OwnPublication {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: String, format: 'date' })
  startsOn!: LocalDate;

  @ApiProperty({ enum: PUBLICATIONS, description: '`public`, or the first thing that stands in the way.' })
  publication!: Publication;

  @ApiProperty({ type: String, nullable: true, description: 'Its page for everybody.' })
  url!: string | null;
}

/** One's own courses in the finder. */
export class OwnPublicationsResponse {
  @ApiProperty({ type: CourseContactResponse, nullable: true })
  contact!: CourseContactResponse | null;

  @ApiProperty({ type: [OwnPublicationResponse] })
  items!: OwnPublicationResponse[];
}

/** Sites that may embed the finder, as origins. */
export class FrameHostsResponse {
  @ApiProperty({ type: [String] })
  items!: string[];
}
