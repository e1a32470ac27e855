import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AddActionPoint } from '../application/add-action-point.js';
import { BeginMinutes } from '../application/begin-minutes.js';
import { CorrectMinutes } from '../application/correct-minutes.js';
import { NoteAttendance } from '../application/note-attendance.js';
import { ReleaseMinutes } from '../application/release-minutes.js';
import { WriteMinutes } from '../application/write-minutes.js';
import {
  AddActionPointRequest,
  AddAttendantRequest,
  CorrectMinutesRequest,
  NoteAttendanceRequest,
  WriteMinutesRequest,
} from './minutes.request.js';

const MeetingId = (): ParameterDecorator => Param('id', new RowId('Diese Sitzung'));
const ItemId = (): ParameterDecorator => Param('itemId', new RowId('Diese Sitzung'));

/** The minutes of a meeting: who was there, what was said, who does what. */
@ApiTags('meetings')
@ApiForbiddenResponse({ description: '`not-led`.' })
@ApiNotFoundResponse()
@ApiConflictResponse({ description: '`minutes-not-open`, `meeting-not-in-state` or `changed-meanwhile`.' })
@Controller('api/v1/meetings/:id')
export class MinutesController {
  constructor(
    private readonly beginMinutes: BeginMinutes,
    private readonly writeMinutes: WriteMinutes,
    private readonly releaseMinutes: ReleaseMinutes,
    private readonly correctMinutes: CorrectMinutes,
    private readonly noteAttendance: NoteAttendance,
    private readonly addActionPoint: AddActionPoint,
  ) {}

  @Post('hold')
  @Allow('meeting:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  async begin(@MeetingId() id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.beginMinutes.execute(id, actor);
  }

  @Put('agenda/:itemId/minutes')
  @Allow('meeting:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  async write(
    @MeetingId() meetingId: string,
    @ItemId() itemId: string,
    @Body() { minutes, version }: WriteMinutesRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.writeMinutes.execute({ meetingId, itemId, minutes, seenVersion: version }, actor);
  }

  @Post('agenda/:itemId/tasks')
  @Allow('meeting:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiUnprocessableEntityResponse()
  async agree(
    @MeetingId() meetingId: string,
    @ItemId() itemId: string,
    @Body() { wording, ownerId, dueOn }: AddActionPointRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.addActionPoint.execute({ meetingId, itemId, wording, ownerId, dueOn }, actor);
  }

  @Put('attendance/:inviteeId')
  @Allow('meeting:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  async attend(
    @MeetingId() meetingId: string,
    @Param('inviteeId', new RowId('Diese Sitzung')) inviteeId: string,
    @Body() { present }: NoteAttendanceRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.noteAttendance.execute({ meetingId, inviteeId }, present, actor);
  }

  @Post('attendance')
  @Allow('meeting:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  async attendUninvited(
    @MeetingId() id: string,
    @Body() { guestName, present }: AddAttendantRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.noteAttendance.addGuest(id, { guestName, present }, actor);
  }

  @Post('release')
  @Allow('meeting:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  async release(@MeetingId() id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.releaseMinutes.execute(id, actor);
  }

  @Post('agenda/:itemId/corrections')
  @Allow('meeting:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  async correct(
    @MeetingId() meetingId: string,
    @ItemId() itemId: string,
    @Body() { minutes, reason, version }: CorrectMinutesRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.correctMinutes.execute({ meetingId, itemId, minutes, reason, seenVersion: version }, actor);
  }
}
