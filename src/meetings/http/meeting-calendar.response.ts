import { ApiProperty } from '@nestjs/swagger';

/** The address of a subscribed calendar, which is shown this once. */
export class MeetingCalendarResponse {
  @ApiProperty()
  address!: string;
}
