import { ApiProperty } from '@nestjs/swagger';
import type { MeetingDetailsView } from '../meeting-view.js';
import { ActionPointResponse } from './action-point.response.js';
import {
  AgendaItemResponse,
  InviteeResponse,
  MeetingDecisionResponse,
  MinutesVersionResponse,
} from './meeting-papers.response.js';
import { MeetingResponse } from './meeting.response.js';

/** A guest of a meeting, for those who keep it. */
export class MeetingGuestResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  mailAddress!: string;
}

/** An organisation that could look after a task. */
export class TaskOwnerResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

/** A meeting with its papers, as far as the member may see them. */
export class MeetingDetailsResponse extends MeetingResponse {
  @ApiProperty()
  notes!: string;

  @ApiProperty({ type: [MeetingGuestResponse], description: 'Empty for those who do not keep it.' })
  guests!: MeetingGuestResponse[];

  @ApiProperty({ type: [AgendaItemResponse] })
  items!: AgendaItemResponse[];

  @ApiProperty()
  plannedMinutes!: number;

  @ApiProperty({ type: [InviteeResponse] })
  invitees!: InviteeResponse[];

  @ApiProperty({ type: [ActionPointResponse] })
  actionPoints!: ActionPointResponse[];

  @ApiProperty({ type: [MeetingDecisionResponse] })
  decisions!: MeetingDecisionResponse[];

  @ApiProperty({ type: [MinutesVersionResponse] })
  versions!: MinutesVersionResponse[];

  @ApiProperty({ type: [TaskOwnerResponse], description: 'Empty for those who do not keep it.' })
  owners!: TaskOwnerResponse[];

  static ofDetails(view: MeetingDetailsView): MeetingDetailsResponse {
    const { meeting, mayKeep, items, invitees, actionPoints, decisions, versions, owners } = view;
    const inList: Omit<MeetingResponse, never> = MeetingResponse.of(view);
    return {
      ...inList,
      notes: meeting.notes,
      guests: mayKeep ? meeting.guests.map(({ name, mailAddress }) => ({ name, mailAddress })) : [],
      items: items.map((item) => AgendaItemResponse.of(item)),
      plannedMinutes: view.plannedMinutes,
      invitees: invitees.map((invitee) => InviteeResponse.of(invitee)),
      actionPoints: actionPoints.map((point) => ActionPointResponse.of(point)),
      decisions: decisions.map((decision) => MeetingDecisionResponse.of(decision)),
      versions: versions.map((version) => MinutesVersionResponse.of(version)),
      owners: owners.map(({ id, name }) => ({ id, name })),
    };
  }
}
