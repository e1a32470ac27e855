import { Body, Controller, Get, Header, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { CancelMeeting } from '../application/cancel-meeting.js';
import { ChangeMeeting } from '../application/change-meeting.js';
import { InviteToMeeting } from '../application/invite-to-meeting.js';
import { PlanMeeting } from '../application/plan-meeting.js';
import { ShowMeetings } from '../application/show-meetings.js';
import { WriteMeetingFile } from '../application/write-meeting-file.js';
import { MeetingDetailsResponse } from './meeting-details.response.js';
import {
  CancelMeetingRequest,
  ChangeMeetingRequest,
  InviteToMeetingRequest,
  PlanMeetingRequest,
} from './meeting.request.js';
import { MeetingListResponse, MeetingResponse, PlannedMeetingResponse } from './meeting.response.js';

const MeetingId = (): ParameterDecorator => Param('id', new RowId('Diese Sitzung'));

/** Meetings: reading for who belongs to the committee, keeping for who leads it. */
@ApiTags('meetings')
@Controller('api/v1/meetings')
export class MeetingsController {
  constructor(
    private readonly showMeetings: ShowMeetings,
    private readonly writeFile: WriteMeetingFile,
    private readonly planMeeting: PlanMeeting,
    private readonly changeMeeting: ChangeMeeting,
    private readonly inviteToMeeting: InviteToMeeting,
    private readonly cancelMeeting: CancelMeeting,
  ) {}

  @Get()
  @Allow('meeting:read')
  @ApiOkResponse({ type: MeetingListResponse })
  async list(@CurrentActor() actor: Actor): Promise<MeetingListResponse> {
    return { items: (await this.showMeetings.all(actor)).map((view) => MeetingResponse.of(view)) };
  }

  @Get(':id')
  @Allow('meeting:read')
  @ApiOkResponse({ type: MeetingDetailsResponse })
  @ApiNotFoundResponse()
  async read(@MeetingId() id: string, @CurrentActor() actor: Actor): Promise<MeetingDetailsResponse> {
    return MeetingDetailsResponse.ofDetails(await this.showMeetings.one(id, actor));
  }

  @Get(':id/calendar')
  @Allow('meeting:read')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="sitzung.ics"')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ type: String })
  @ApiNotFoundResponse()
  calendar(@MeetingId() id: string, @CurrentActor() actor: Actor): Promise<string> {
    return this.writeFile.execute(id, actor);
  }

  @Post()
  @Allow('meeting:keep')
  @ApiCreatedResponse({ type: PlannedMeetingResponse })
  @ApiForbiddenResponse({ description: '`not-led`.' })
  @ApiUnprocessableEntityResponse()
  async plan(
    @Body() body: PlanMeetingRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PlannedMeetingResponse> {
    return { id: await this.planMeeting.execute(body.toCommand(), actor) };
  }

  @Put(':id')
  @Allow('meeting:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`not-led`.' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile` or `meeting-not-in-state`.' })
  @ApiUnprocessableEntityResponse()
  async change(
    @MeetingId() id: string,
    @Body() body: ChangeMeetingRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.changeMeeting.execute({ id, details: body.toDetails(), seenVersion: body.version }, actor);
  }

  @Post(':id/invite')
  @Allow('meeting:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`not-led`.' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile`, `meeting-not-in-state` or `nobody-to-invite`.' })
  async invite(
    @MeetingId() id: string,
    @Body() { version }: InviteToMeetingRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.inviteToMeeting.execute(id, version, actor);
  }

  @Post(':id/cancel')
  @Allow('meeting:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`not-led`.' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`meeting-not-in-state`.' })
  async cancel(
    @MeetingId() id: string,
    @Body() { reason }: CancelMeetingRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.cancelMeeting.execute(id, reason, actor);
  }
}
