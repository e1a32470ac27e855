import { ApiProperty } from '@nestjs/swagger';

/** A pack that is being written. */
export class MeetingPackRequestedResponse {
  @ApiProperty({
    format: 'uuid',
    description: 'The run in which it is written; the pack is kept under this id.',
  })
  workRunId!: string;
}
