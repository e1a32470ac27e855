import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseTypesModule } from '../course-types/index.js';
import { RegionsModule } from '../regions/index.js';
import { CheckNeed } from './application/check-need.js';
import { EndReferral } from './application/end-referral.js';
import { FindReferral } from './application/find-referral.js';
import { ListReferrals } from './application/list-referrals.js';
import { OpenDemand } from './application/open-demand.js';
import { PlaceReferral } from './application/place-referral.js';
import { OpenNeedQuery } from './persistence/open-need.query.js';
import { TakeReferralStep } from './application/take-referral-step.js';
import { ReferralStepRepository } from './persistence/referral-step.repository.js';
import { ReferralStepRow } from './persistence/referral-step.entity.js';
import { ReferralRow } from './persistence/referral.entity.js';
import { ReferralRepository } from './persistence/referral.repository.js';

/** Cases of the offices: table and acts. */
@Module({
  imports: [TypeOrmModule.forFeature([ReferralRow, ReferralStepRow]), RegionsModule, CourseTypesModule],
  providers: [
    ReferralRepository,
    ReferralStepRepository,
    TakeReferralStep,
    OpenNeedQuery,
    CheckNeed,
    PlaceReferral,
    EndReferral,
    FindReferral,
    ListReferrals,
    OpenDemand,
  ],
  exports: [FindReferral, TakeReferralStep, CheckNeed, PlaceReferral, EndReferral, ListReferrals, OpenDemand],
})
export class ReferralsModule {}
