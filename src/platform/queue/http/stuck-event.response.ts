import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#libs/calendar';
import type { StuckEvent } from '../../outbox/stuck-events.js';

/** What happened and has not reached everybody; nothing of what it says. */
export class StuckEventResponse {
  @ApiProperty()
  id!: number;

  @ApiProperty({ example: 'mail-posted' })
  name!: string;

  @ApiProperty({ format: 'date-time' })
  occurredAt!: Instant;

  @ApiProperty({ description: 'How often it went out.' })
  rounds!: number;

  @ApiProperty({ type: [String], description: 'Who has dealt with it; the others have not.' })
  handledBy!: string[];

  static of({ id, name, occurredAt, rounds, handledBy }: StuckEvent): StuckEventResponse {
    return { id, name, occurredAt, rounds, handledBy: [...handledBy] };
  }
}

/** At most fifty, the oldest first. */
export class StuckEventListResponse {
  @ApiProperty({ type: [StuckEventResponse] })
  items!: StuckEventResponse[];
}
