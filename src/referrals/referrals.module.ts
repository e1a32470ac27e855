import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseTypesModule } from '../course-types/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ProvidersModule } from '../providers/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { AddClocks } from './application/add-clocks.js';
import { AnswerDeadline } from './application/answer-deadline.js';
import { AnswerReferral } from './application/answer-referral.js';
import { ChangeReferral } from './application/change-referral.js';
import { CheckCase } from './application/check-case.js';
import { CheckNeed } from './application/check-need.js';
import { CloseReferral } from './application/close-referral.js';
import { EnterTestResult } from './application/enter-test-result.js';
import { FindDuplicates } from './application/find-duplicates.js';
import { FindLeftProvider } from './application/find-left-provider.js';
import { FindReferral } from './application/find-referral.js';
import { FindSheetCourse } from './application/find-sheet-course.js';
import { ListAddressedReferrals } from './application/list-addressed-referrals.js';
import { ListMessages } from './application/list-messages.js';
import { ListReferrals } from './application/list-referrals.js';
import { LogOutsideReferral } from './application/log-outside-referral.js';
import { OpenDemand } from './application/open-demand.js';
import { PauseReferral } from './application/pause-referral.js';
import { PlaceReferral } from './application/place-referral.js';
import { ReadReferral } from './application/read-referral.js';
import { ReadSheet } from './application/read-sheet.js';
import { ResumeReferral } from './application/resume-referral.js';
import { SubmitReferral } from './application/submit-referral.js';
import { TakeReferralStep } from './application/take-referral-step.js';
import { DuplicateQuery } from './persistence/duplicate.query.js';
import { LiveOfferQuery } from './persistence/live-offer.query.js';
import { OpenNeedQuery } from './persistence/open-need.query.js';
import { OutsideReferralRow } from './persistence/outside-referral.entity.js';
import { OutsideReferralRepository } from './persistence/outside-referral.repository.js';
import { ReferralStepRow } from './persistence/referral-step.entity.js';
import { ReferralStepRepository } from './persistence/referral-step.repository.js';
import { ReferralRow } from './persistence/referral.entity.js';
import { ReferralRepository } from './persistence/referral.repository.js';

const TABLES = [
  ReferralRepository,
  ReferralStepRepository,
  OutsideReferralRepository,
  OpenNeedQuery,
  LiveOfferQuery,
  DuplicateQuery,
];

const ACTS = [
  AddClocks,
  AnswerDeadline,
  AnswerReferral,
  ChangeReferral,
  CheckCase,
  CheckNeed,
  CloseReferral,
  EnterTestResult,
  FindDuplicates,
  FindLeftProvider,
  FindReferral,
  FindSheetCourse,
  ListAddressedReferrals,
  ListMessages,
  ListReferrals,
  LogOutsideReferral,
  OpenDemand,
  PauseReferral,
  PlaceReferral,
  ReadReferral,
  ReadSheet,
  ResumeReferral,
  SubmitReferral,
  TakeReferralStep,
];

/** Cases of the offices: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ReferralRow, ReferralStepRow, OutsideReferralRow]),
    RuleParametersModule,
    RegionsModule,
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
    OfferingsModule,
  ],
  providers: [...TABLES, ...ACTS],
  exports: ACTS,
})
export class ReferralsModule {}
