import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { FreshnessAnswersController } from './http/freshness-answers.controller.js';
import { OfferingsController } from './http/offerings.controller.js';
import { OfferingsModule } from './offerings.module.js';

/** Routes of offerings. */
@Module({
  imports: [OfferingsModule, OrganisationsModule],
  controllers: [OfferingsController, FreshnessAnswersController],
})
export class OfferingsHttpModule {}
