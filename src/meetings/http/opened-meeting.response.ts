import { ApiProperty } from '@nestjs/swagger';
import { MEETING_ANSWERS, MEETING_STATES, type MeetingAnswer, type MeetingState } from '#libs/meeting';
import type { FoundMeetingLink } from '../application/find-meeting-link.js';

/** What the link of an invitation opens, for whoever holds it. No papers. */
export class OpenedMeetingResponse {
  @ApiProperty({ description: 'Who was invited.' })
  name!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ format: 'date-time' })
  startsAt!: string;

  @ApiProperty({ format: 'date-time' })
  endsAt!: string;

  @ApiProperty({ type: String, nullable: true })
  place!: string | null;

  @ApiProperty({ type: String, nullable: true })
  onlineAddress!: string | null;

  @ApiProperty()
  notes!: string;

  @ApiProperty({ enum: MEETING_STATES })
  state!: MeetingState;

  @ApiProperty({ type: String, nullable: true })
  stateReason!: string | null;

  @ApiProperty({ enum: MEETING_ANSWERS, nullable: true })
  answer!: MeetingAnswer | null;

  @ApiProperty({ type: Number, nullable: true })
  people!: number | null;

  static of({ meeting, invitee, name }: FoundMeetingLink): OpenedMeetingResponse {
    const { title, startsAt, endsAt, place, onlineAddress, notes, state, stateReason } = meeting;
    const words = { name, title, startsAt, endsAt, place, onlineAddress, notes, state, stateReason };
    return { ...words, answer: invitee.answer, people: invitee.people };
  }
}
