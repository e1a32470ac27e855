import { ApiProperty } from '@nestjs/swagger';
import { ACTION_POINT_STATES, type ActionPointState } from '#libs/meeting';
import type { NamedActionPoint } from '../meeting-view.js';

/** A task that was agreed in a meeting. */
export class ActionPointResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  meetingId!: string;

  @ApiProperty()
  meetingTitle!: string;

  @ApiProperty({ format: 'uuid' })
  agendaItemId!: string;

  @ApiProperty()
  wording!: string;

  @ApiProperty({ format: 'uuid' })
  ownerId!: string;

  @ApiProperty()
  ownerName!: string;

  @ApiProperty({ format: 'date' })
  dueOn!: string;

  @ApiProperty({ enum: ACTION_POINT_STATES })
  state!: ActionPointState;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  doneOn!: string | null;

  @ApiProperty({ type: String, nullable: true })
  doneNote!: string | null;

  @ApiProperty()
  isOverdue!: boolean;

  static of(point: NamedActionPoint): ActionPointResponse {
    const { id, meetingId, meetingTitle, agendaItemId, wording, ownerId, ownerName } = point;
    const { dueOn, state, doneOn, doneNote, isOverdue } = point;
    const words = { id, meetingId, meetingTitle, agendaItemId, wording, ownerId, ownerName };
    return { ...words, dueOn, state, doneOn, doneNote, isOverdue };
  }
}

/** Tasks, by the day they are due. */
export class ActionPointListResponse {
  @ApiProperty({ type: [ActionPointResponse] })
  items!: ActionPointResponse[];
}
