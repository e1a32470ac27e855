import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseSearchModule } from '../course-search/index.js';
import { CourseTypesModule } from '../course-types/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { PlacementTestsModule } from '../placement-tests/index.js';
import { ProvidersModule } from '../providers/index.js';
import { RegionsModule } from '../regions/index.js';
import { AddFeed } from './application/add-feed.js';
import { CheckFilter } from './application/check-filter.js';
import { EndFeed } from './application/end-feed.js';
import { GatherEntries } from './application/gather-entries.js';
import { HoldOwnFeed } from './application/hold-own-feed.js';
import { ListFeeds } from './application/list-feeds.js';
import { OpenFeed } from './application/open-feed.js';
import { RenewFeed } from './application/renew-feed.js';
import { CalendarFeedsController } from './http/calendar-feeds.controller.js';
import { FormerAddressController } from './http/former-address.controller.js';
import { CalendarFeedEventRow } from './persistence/calendar-feed-event.entity.js';
import { CalendarFeedRow } from './persistence/calendar-feed.entity.js';
import { CalendarFeedRepository } from './persistence/calendar-feed.repository.js';

/** Calendars that are subscribed to. Only ever asked over HTTP. */
@Module({
  imports: [
    TypeOrmModule.forFeature([CalendarFeedRow, CalendarFeedEventRow]),
    RegionsModule,
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
    OfferingsModule,
    PlacementTestsModule,
    MeetingsModule,
    CourseSearchModule,
  ],
  providers: [
    CalendarFeedRepository,
    CheckFilter,
    HoldOwnFeed,
    GatherEntries,
    AddFeed,
    ListFeeds,
    RenewFeed,
    EndFeed,
    OpenFeed,
  ],
  controllers: [CalendarFeedsController, FormerAddressController],
})
export class CalendarFeedsHttpModule {}
