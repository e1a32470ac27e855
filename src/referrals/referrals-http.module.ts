import { Module } from '@nestjs/common';
import { AddressedReferralsController } from './http/addressed-referrals.controller.js';
import { ReferralActsController } from './http/referral-acts.controller.js';
import { ReferralPapersController } from './http/referral-papers.controller.js';
import { ReferralsController } from './http/referrals.controller.js';
import { ReferralsModule } from './referrals.module.js';

/** Routes of cases. Those with a word in the place of an id come first. */
@Module({
  imports: [ReferralsModule],
  controllers: [
    AddressedReferralsController,
    ReferralPapersController,
    ReferralActsController,
    ReferralsController,
  ],
})
export class ReferralsHttpModule {}
