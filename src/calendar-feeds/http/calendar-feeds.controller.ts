import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AddFeed } from '../application/add-feed.js';
import { EndFeed } from '../application/end-feed.js';
import { ListFeeds } from '../application/list-feeds.js';
import { OpenFeed } from '../application/open-feed.js';
import { RenewFeed } from '../application/renew-feed.js';
import { CalendarFeedRequest } from './calendar-feed.request.js';
import {
  AddressedFeedResponse,
  CalendarFeedListResponse,
  CalendarFeedResponse,
} from './calendar-feed.response.js';
import { OpensByLink } from './opens-by-link.js';

const FeedId = (): ParameterDecorator => Param('id', new RowId('Diesen Kalender'));

/** Calendars that keep themselves, for calendar programs. */
@ApiTags('calendar-feeds')
@Controller('api/v1/calendar-feeds')
export class CalendarFeedsController {
  constructor(
    private readonly listFeeds: ListFeeds,
    private readonly addFeed: AddFeed,
    private readonly renewFeed: RenewFeed,
    private readonly endFeed: EndFeed,
    private readonly openFeed: OpenFeed,
  ) {}

  @Get()
  @Allow('calendar-feed:keep')
  @ApiOkResponse({ type: CalendarFeedListResponse })
  async list(@CurrentActor() actor: Actor): Promise<CalendarFeedListResponse> {
    return { items: (await this.listFeeds.execute(actor)).map((feed) => CalendarFeedResponse.of(feed)) };
  }

  @Post()
  @Allow('calendar-feed:keep')
  @ApiCreatedResponse({ type: AddressedFeedResponse })
  @ApiConflictResponse()
  async add(@Body() body: CalendarFeedRequest, @CurrentActor() actor: Actor): Promise<AddressedFeedResponse> {
    const added = await this.addFeed.execute({ title: body.title, filter: body.toFilter() }, actor);
    return AddressedFeedResponse.with(added);
  }

  @Post(':id/renewal')
  @Allow('calendar-feed:keep')
  @HttpCode(200)
  @ApiOkResponse({ type: AddressedFeedResponse })
  @ApiNotFoundResponse()
  async renew(@FeedId() id: string, @CurrentActor() actor: Actor): Promise<AddressedFeedResponse> {
    return AddressedFeedResponse.with(await this.renewFeed.execute(id, actor));
  }

  @Delete(':id')
  @Allow('calendar-feed:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async end(@FeedId() id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.endFeed.execute(id, actor);
  }

  @Get(':token')
  @OpensByLink()
  open(@Param('token') token: string): Promise<string> {
    return this.openFeed.execute(token);
  }
}
