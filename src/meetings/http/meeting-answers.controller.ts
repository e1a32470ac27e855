import { Body, Controller, Get, Header, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor, Public } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { LimitLinks } from '../../platform/links/limit-links.js';
import { AnswerMeeting } from '../application/answer-meeting.js';
import { FindMeetingLink } from '../application/find-meeting-link.js';
import { AnswerMeetingRequest } from './meeting.request.js';
import { OpenedMeetingResponse } from './opened-meeting.response.js';

/** Coming or not: signed in, or by the link of a mail, where the link is the right. */
@ApiTags('meetings')
@Controller('api/v1')
export class MeetingAnswersController {
  constructor(
    private readonly answerMeeting: AnswerMeeting,
    private readonly findLink: FindMeetingLink,
  ) {}

  @Post('meetings/:id/answer')
  @Allow('meeting:answer')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`not-invited`.' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`meeting-not-in-state` or `meeting-begun`.' })
  async answer(
    @Param('id', new RowId('Diese Sitzung')) id: string,
    @Body() { answer, people }: AnswerMeetingRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.answerMeeting.execute(id, { answer, people }, actor);
  }

  @Get('meeting-answers/:token')
  @Public()
  @UseInterceptors(LimitLinks)
  @Header('referrer-policy', 'no-referrer')
  @ApiOkResponse({ type: OpenedMeetingResponse })
  @ApiNotFoundResponse()
  async open(@Param('token') token: string): Promise<OpenedMeetingResponse> {
    return OpenedMeetingResponse.of(await this.findLink.execute(token));
  }

  @Post('meeting-answers/:token')
  @Public()
  @UseInterceptors(LimitLinks)
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`meeting-not-in-state` or `meeting-begun`.' })
  async answerByLink(
    @Param('token') token: string,
    @Body() { answer, people }: AnswerMeetingRequest,
  ): Promise<void> {
    await this.answerMeeting.byLink(token, { answer, people });
  }
}
