import { Module } from '@nestjs/common';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { SuggestOfferings } from './application/suggest-offerings.js';
import { SuggestionsController } from './http/suggestions.controller.js';
import { MatchingModule } from './matching.module.js';

/** Routes of suggestions. */
@Module({
  imports: [MatchingModule, OfferingsModule, ReferralsModule, OrganisationsModule],
  providers: [SuggestOfferings],
  controllers: [SuggestionsController],
})
export class MatchingHttpModule {}
