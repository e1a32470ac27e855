import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { FreshnessAnswersController } from './http/freshness-answers.controller.js';
import { OfferingFormsController } from './http/offering-forms.controller.js';
import { OfferingLifeController } from './http/offering-life.controller.js';
import { OfferingSourcesController } from './http/offering-sources.controller.js';
import { OfferingsController } from './http/offerings.controller.js';
import { OfferingsModule } from './offerings.module.js';

/** Routes of offerings. */
@Module({
  imports: [OfferingsModule, OrganisationsModule],
  controllers: [
    OfferingsController,
    OfferingFormsController,
    OfferingLifeController,
    OfferingSourcesController,
    FreshnessAnswersController,
  ],
})
export class OfferingsHttpModule {}
