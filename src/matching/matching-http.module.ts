import { Module } from '@nestjs/common';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ProvidersModule } from '../providers/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { StopsModule } from '../stops/index.js';
import { ListSiteWays } from './application/list-site-ways.js';
import { SuggestOfferings } from './application/suggest-offerings.js';
import { SuggestionsController } from './http/suggestions.controller.js';
import { TravelTimesController } from './http/travel-times.controller.js';
import { MatchingModule } from './matching.module.js';

/** Routes of suggestions and of the ways to sites. */
@Module({
  imports: [
    MatchingModule,
    OfferingsModule,
    ReferralsModule,
    OrganisationsModule,
    ProvidersModule,
    StopsModule,
  ],
  providers: [SuggestOfferings, ListSiteWays],
  controllers: [SuggestionsController, TravelTimesController],
})
export class MatchingHttpModule {}
