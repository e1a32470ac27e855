import { ApiProperty } from '@nestjs/swagger';
import {
  MEETING_ANSWERS,
  MEETING_KINDS,
  MEETING_STATES,
  type Invitee,
  type MeetingAnswer,
  type MeetingKind,
  type MeetingState,
} from '#libs/meeting';
import type { MeetingView } from '../meeting-view.js';

/** What the own organisation was asked and answered. */
export class OwnMeetingAnswerResponse {
  @ApiProperty({ enum: MEETING_ANSWERS, nullable: true })
  answer!: MeetingAnswer | null;

  @ApiProperty({ type: Number, nullable: true })
  people!: number | null;

  static of(invitee: Invitee | null): OwnMeetingAnswerResponse | null {
    return invitee === null ? null : { answer: invitee.answer, people: invitee.people };
  }
}

/** A meeting in a list. */
export class MeetingResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: MEETING_KINDS })
  kind!: MeetingKind;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  committeeId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  committeeName!: string | null;

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

  @ApiProperty({ enum: MEETING_STATES })
  state!: MeetingState;

  @ApiProperty({ type: String, nullable: true })
  stateReason!: string | null;

  @ApiProperty()
  isPublic!: boolean;

  @ApiProperty()
  version!: number;

  @ApiProperty()
  mayKeep!: boolean;

  @ApiProperty({ type: OwnMeetingAnswerResponse, nullable: true, description: 'Null: not invited.' })
  own!: OwnMeetingAnswerResponse | null;

  @ApiProperty()
  invited!: number;

  @ApiProperty({ description: 'Invited organisations and guests that come.' })
  coming!: number;

  @ApiProperty({ description: 'People that come.' })
  people!: number;

  static of({ meeting, committeeName, mayKeep, own, invited, coming, people }: MeetingView): MeetingResponse {
    const { id, kind, committeeId, title, startsAt, endsAt, place, onlineAddress } = meeting;
    const { state, stateReason, isPublic, version } = meeting;
    const words = { id, kind, committeeId, committeeName, title, startsAt, endsAt, place, onlineAddress };
    return {
      ...words,
      state,
      stateReason,
      isPublic,
      version,
      mayKeep,
      own: OwnMeetingAnswerResponse.of(own),
      invited,
      coming,
      people,
    };
  }
}

/** Meetings of the own committees. */
export class MeetingListResponse {
  @ApiProperty({ type: [MeetingResponse] })
  items!: MeetingResponse[];
}

/** The id of a new meeting. */
export class PlannedMeetingResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

/** How many items were proposed. */
export class RefilledAgendaResponse {
  @ApiProperty()
  added!: number;
}
