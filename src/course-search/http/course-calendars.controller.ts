import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor, Public } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { LimitLinks } from '../../platform/links/limit-links.js';
import { OpenReadLimit } from '../../platform/links/open-read-limit.js';
import { ListCalendars } from '../application/list-calendars.js';
import { OpenCalendar } from '../application/open-calendar.js';
import { StopCalendar } from '../application/stop-calendar.js';
import { SubscribeCalendar } from '../application/subscribe-calendar.js';
import {
  CourseCalendarListResponse,
  CourseCalendarResponse,
  SubscribedCalendarResponse,
} from './course-calendar.response.js';
import { CourseQuestionRequest } from './course-question.request.js';

/** Searches as calendars. */
@ApiTags('course-search')
@Controller('api/v1/course-calendars')
export class CourseCalendarsController {
  constructor(
    private readonly listCalendars: ListCalendars,
    private readonly subscribeCalendar: SubscribeCalendar,
    private readonly stopCalendar: StopCalendar,
    private readonly openCalendar: OpenCalendar,
  ) {}

  @Get()
  @Allow('course-calendar:keep')
  @ApiOkResponse({ type: CourseCalendarListResponse })
  async list(@CurrentActor() actor: Actor): Promise<CourseCalendarListResponse> {
    const calendars = await this.listCalendars.execute(actor);
    return { items: calendars.map((calendar) => CourseCalendarResponse.of(calendar)) };
  }

  @Post()
  @Allow('course-calendar:keep')
  @Header('cache-control', 'no-store')
  @ApiCreatedResponse({ type: SubscribedCalendarResponse })
  @ApiConflictResponse()
  async subscribe(
    @Body() body: CourseQuestionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SubscribedCalendarResponse> {
    const { calendar, address } = await this.subscribeCalendar.execute(body.toQuestion(), actor);
    return SubscribedCalendarResponse.with(calendar, address);
  }

  @Delete(':id')
  @Allow('course-calendar:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async stop(
    @Param('id', new RowId('Diesen Kalender')) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.stopCalendar.execute(id, actor);
  }

  @Get(':token')
  @Public()
  @UseInterceptors(OpenReadLimit, LimitLinks)
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'inline; filename="kursbeginne.ics"')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiNotFoundResponse()
  open(@Param('token') token: string): Promise<string> {
    return this.openCalendar.execute(token);
  }
}
