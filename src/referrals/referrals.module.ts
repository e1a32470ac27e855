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
import { ComposeClockDigests } from './application/compose-clock-digests.js';
import { EnterTestResult } from './application/enter-test-result.js';
import { FindDueActs } from './application/find-due-acts.js';
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
import { PostClockDigest } from './application/post-clock-digest.js';
import { ReadReferral } from './application/read-referral.js';
import { ReadSheet } from './application/read-sheet.js';
import { ResumeReferral } from './application/resume-referral.js';
import { SendClockDigests } from './application/send-clock-digests.js';
import { StartReferral } from './application/start-referral.js';
import { SubmitReferral } from './application/submit-referral.js';
import { TakeDueActs } from './application/take-due-acts.js';
import { TakeReferralStep } from './application/take-referral-step.js';
import { TellOfAddressedCase } from './application/tell-of-addressed-case.js';
import { WatchDeadlines } from './application/watch-deadlines.js';
import { DuplicateQuery } from './persistence/duplicate.query.js';
import { LiveOfferQuery } from './persistence/live-offer.query.js';
import { OpenNeedQuery } from './persistence/open-need.query.js';
import { OutsideReferralRow } from './persistence/outside-referral.entity.js';
import { OutsideReferralRepository } from './persistence/outside-referral.repository.js';
import { PlatformStepQuery } from './persistence/platform-step.query.js';
import { ReferralStepRow } from './persistence/referral-step.entity.js';
import { ReferralStepRepository } from './persistence/referral-step.repository.js';
import { ReferralWatchRow } from './persistence/referral-watch.entity.js';
import { ReferralWatchRepository } from './persistence/referral-watch.repository.js';
import { ReferralRow } from './persistence/referral.entity.js';
import { ReferralRepository } from './persistence/referral.repository.js';

const TABLES = [
  ReferralRepository,
  ReferralStepRepository,
  OutsideReferralRepository,
  OpenNeedQuery,
  LiveOfferQuery,
  DuplicateQuery,
  PlatformStepQuery,
  ReferralWatchRepository,
];

const ACTS = [
  AddClocks,
  AnswerDeadline,
  AnswerReferral,
  ChangeReferral,
  CheckCase,
  CheckNeed,
  CloseReferral,
  ComposeClockDigests,
  EnterTestResult,
  FindDueActs,
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
  PostClockDigest,
  ReadReferral,
  ReadSheet,
  ResumeReferral,
  SendClockDigests,
  StartReferral,
  SubmitReferral,
  TakeDueActs,
  TakeReferralStep,
  TellOfAddressedCase,
  WatchDeadlines,
];

/** Cases of the offices: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ReferralRow, ReferralStepRow, OutsideReferralRow, ReferralWatchRow]),
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
