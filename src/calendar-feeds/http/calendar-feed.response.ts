import { ApiProperty } from '@nestjs/swagger';
import { FEED_KINDS, type FeedKind } from '#libs/calendar-feed';
import { CourseQuestionResponse } from '../../course-search/index.js';
import type { AddressedFeed, CalendarFeed } from '../calendar-feed.js';

/** A calendar that one's own organisation subscribed to. */
export class CalendarFeedResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: FEED_KINDS, isArray: true })
  kinds!: FeedKind[];

  @ApiProperty({ type: String, nullable: true })
  ags!: string | null;

  @ApiProperty({ type: String, nullable: true })
  formatCode!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  providerId!: string | null;

  @ApiProperty({
    type: CourseQuestionResponse,
    nullable: true,
    description: 'What `found-courses` asks for.',
  })
  question!: CourseQuestionResponse | null;

  @ApiProperty({ format: 'date-time' })
  madeAt!: string;

  @ApiProperty({ format: 'date-time', description: 'When its link was made.' })
  renewedAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When a calendar program last asked for it.',
  })
  readAt!: string | null;

  static of({ id, title, filter, madeAt, renewedAt, readAt }: CalendarFeed): CalendarFeedResponse {
    const { kinds, ags, formatCode, providerId } = filter;
    const question = filter.question && CourseQuestionResponse.of(filter.question);
    return {
      id,
      title,
      kinds: [...kinds],
      ags,
      formatCode,
      providerId,
      question,
      madeAt,
      renewedAt,
      readAt,
    };
  }
}

/** The calendars of one's own organisation. */
export class CalendarFeedListResponse {
  @ApiProperty({ type: [CalendarFeedResponse] })
  items!: CalendarFeedResponse[];
}

/** A calendar with its address, which is said this once. */
export class AddressedFeedResponse extends CalendarFeedResponse {
  @ApiProperty()
  address!: string;

  static with({ feed, address }: AddressedFeed): AddressedFeedResponse {
    return Object.assign(new AddressedFeedResponse(), CalendarFeedResponse.of(feed), { address });
  }
}
