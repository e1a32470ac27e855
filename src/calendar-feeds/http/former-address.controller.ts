import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OpenFeed } from '../application/open-feed.js';
import { OpensByLink } from './opens-by-link.js';

/** Where searches were subscribed to before there was one kind of calendar: links that are out there go on working. */
@ApiTags('calendar-feeds')
@Controller('api/v1/course-calendars')
export class FormerAddressController {
  constructor(private readonly openFeed: OpenFeed) {}

  @Get(':token')
  @OpensByLink()
  open(@Param('token') token: string): Promise<string> {
    return this.openFeed.execute(token);
  }
}
