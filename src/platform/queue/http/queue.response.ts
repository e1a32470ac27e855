import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#libs/calendar';
import type { OutboxPicture } from '../../outbox/read-outbox.js';
import type { FailedJob, WatchedQueue } from '../watched-queue.js';

/** A queue with its schedule and what lies in it. */
export class QueueResponse {
  @ApiProperty({ example: 'check-coverage-gaps' })
  queue!: string;

  @ApiProperty({ description: 'What it is for, in German.' })
  purpose!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Cron pattern in the time zone of the district.',
  })
  cron!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  everyMilliseconds!: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  nextRunAt!: Instant | null;

  @ApiProperty()
  waiting!: number;

  @ApiProperty()
  active!: number;

  @ApiProperty()
  delayed!: number;

  @ApiProperty()
  failed!: number;

  static of(queue: WatchedQueue): QueueResponse {
    return { ...queue };
  }
}

/** What waits to be told, without what it says. */
export class OutboxResponse {
  @ApiProperty()
  waiting!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  oldestAt!: Instant | null;

  @ApiProperty({ description: 'Went out again and again without being done.' })
  stuck!: number;

  static of({ waiting, oldestAt, stuck }: OutboxPicture): OutboxResponse {
    return { waiting, oldestAt, stuck };
  }
}

/** All queues and the outbox. */
export class QueueListResponse {
  @ApiProperty({ type: [QueueResponse] })
  items!: QueueResponse[];

  @ApiProperty({ type: OutboxResponse })
  outbox!: OutboxResponse;
}

/** What failed and why; nothing of what it carried. */
export class FailedJobResponse {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  attempts!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  failedAt!: Instant | null;

  @ApiProperty()
  reason!: string;

  static of(job: FailedJob): FailedJobResponse {
    return { ...job };
  }
}

/** Failed jobs of one queue, the latest first. */
export class FailedJobListResponse {
  @ApiProperty({ type: [FailedJobResponse] })
  items!: FailedJobResponse[];
}
