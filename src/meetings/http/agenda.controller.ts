import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AddAgendaItem } from '../application/add-agenda-item.js';
import { ChangeAgendaItem } from '../application/change-agenda-item.js';
import { DecideInMeeting } from '../application/decide-in-meeting.js';
import { MoveAgendaItem } from '../application/move-agenda-item.js';
import { RefillAgenda } from '../application/refill-agenda.js';
import { AgendaItemRequest, ChangeAgendaItemRequest, MoveAgendaItemRequest } from './agenda.request.js';
import { DecideInMeetingRequest } from './decide.request.js';
import { RefilledAgendaResponse } from './meeting.response.js';

const MeetingId = (): ParameterDecorator => Param('id', new RowId('Diese Sitzung'));
const ItemId = (): ParameterDecorator => Param('itemId', new RowId('Diese Sitzung'));

/** The agenda of a meeting. */
@ApiTags('meetings')
@Controller('api/v1/meetings/:id/agenda')
export class AgendaController {
  constructor(
    private readonly refillAgenda: RefillAgenda,
    private readonly addAgendaItem: AddAgendaItem,
    private readonly changeAgendaItem: ChangeAgendaItem,
    private readonly moveAgendaItem: MoveAgendaItem,
    private readonly decideInMeeting: DecideInMeeting,
  ) {}

  @Post('refill')
  @Allow('meeting:keep')
  @HttpCode(200)
  @ApiOkResponse({ type: RefilledAgendaResponse })
  @ApiForbiddenResponse({ description: '`not-led`.' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`agenda-closed`.' })
  async refill(@MeetingId() id: string, @CurrentActor() actor: Actor): Promise<RefilledAgendaResponse> {
    return { added: await this.refillAgenda.execute(id, actor) };
  }

  @Post()
  @Allow('meeting:answer')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`agenda-closed`.' })
  async add(
    @MeetingId() id: string,
    @Body() body: AgendaItemRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.addAgendaItem.execute(id, body.toWords(), actor);
  }

  @Put(':itemId')
  @Allow('meeting:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`not-led`.' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile` or `agenda-closed`.' })
  async change(
    @MeetingId() meetingId: string,
    @ItemId() itemId: string,
    @Body() body: ChangeAgendaItemRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    const { state, version: seenVersion } = body;
    await this.changeAgendaItem.execute(
      { meetingId, itemId, words: body.toWords(), state, seenVersion },
      actor,
    );
  }

  @Post(':itemId/move')
  @Allow('meeting:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`not-led`.' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`agenda-closed`.' })
  async move(
    @MeetingId() meetingId: string,
    @ItemId() itemId: string,
    @Body() { direction }: MoveAgendaItemRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.moveAgendaItem.execute({ meetingId, itemId }, direction, actor);
  }

  @Post(':itemId/decisions')
  @Allow('decision:record')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`minutes-not-open` or `workshop-decides-nothing`.' })
  async decide(
    @MeetingId() meetingId: string,
    @ItemId() itemId: string,
    @Body() body: DecideInMeetingRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.decideInMeeting.execute({ meetingId, itemId, decision: body.toDecision() }, actor);
  }
}
