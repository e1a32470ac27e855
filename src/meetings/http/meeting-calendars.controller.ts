import { Controller, Get, Header, Param, Post, UseInterceptors } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor, Public } from '../../platform/auth/route-permission.js';
import { LimitLinks } from '../../platform/links/limit-links.js';
import { OpenReadLimit } from '../../platform/links/open-read-limit.js';
import { OpenMeetingCalendar } from '../application/open-meeting-calendar.js';
import { SubscribeMeetings } from '../application/subscribe-meetings.js';
import { MeetingCalendarResponse } from './meeting-calendar.response.js';

/** The meetings of an organisation as a calendar that keeps itself up to date. */
@ApiTags('meetings')
@Controller('api/v1/meeting-calendars')
export class MeetingCalendarsController {
  constructor(
    private readonly subscribeMeetings: SubscribeMeetings,
    private readonly openCalendar: OpenMeetingCalendar,
  ) {}

  @Post()
  @Allow('meeting:answer')
  @ApiCreatedResponse({ type: MeetingCalendarResponse })
  async subscribe(@CurrentActor() actor: Actor): Promise<MeetingCalendarResponse> {
    return { address: await this.subscribeMeetings.execute(actor) };
  }

  @Get(':token')
  @Public()
  @UseInterceptors(OpenReadLimit, LimitLinks)
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'inline; filename="sitzungen.ics"')
  @Header('referrer-policy', 'no-referrer')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiNotFoundResponse()
  open(@Param('token') token: string): Promise<string> {
    return this.openCalendar.execute(token);
  }
}
