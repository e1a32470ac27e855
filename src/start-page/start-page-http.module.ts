import { Module } from '@nestjs/common';
import { ConceptsModule } from '../concepts/index.js';
import { CourseTypesModule } from '../course-types/index.js';
import { CoverageModule } from '../coverage/index.js';
import { GapNotificationsModule } from '../gap-notifications/index.js';
import { IndicatorsModule } from '../indicators/index.js';
import { MeasureReviewsModule } from '../measure-reviews/index.js';
import { MeasuresModule } from '../measures/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { MatchingModule } from '../matching/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { PlaceOffersModule } from '../place-offers/index.js';
import { PlacementTestsModule } from '../placement-tests/index.js';
import { PlanningModule } from '../planning/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { SelfChecksModule } from '../self-checks/index.js';
import { SurveysModule } from '../surveys/index.js';
import { ReadOutbox } from '../platform/outbox/read-outbox.js';
import { CaseWork } from './application/case-work.js';
import { CircleWork } from './application/circle-work.js';
import { CountServed } from './application/count-served.js';
import { CountyWork } from './application/county-work.js';
import { CourseFigures } from './application/course-figures.js';
import { CourseWork } from './application/course-work.js';
import { DailyWork } from './application/daily-work.js';
import { GapWork } from './application/gap-work.js';
import { IndicatorWork } from './application/indicator-work.js';
import { MeasureWork } from './application/measure-work.js';
import { InstallationWork } from './application/installation-work.js';
import { MeetingWork } from './application/meeting-work.js';
import { ReadStartPage } from './application/read-start-page.js';
import { SurveyWork } from './application/survey-work.js';
import { StartPageController } from './http/start-page.controller.js';

/** The start page: it puts together what other rooms know, and keeps nothing of its own. */
@Module({
  imports: [
    RuleParametersModule,
    CourseTypesModule,
    OfferingsModule,
    ReferralsModule,
    PlacementTestsModule,
    MatchingModule,
    PlaceOffersModule,
    CoverageModule,
    GapNotificationsModule,
    PlanningModule,
    SurveysModule,
    ConceptsModule,
    IndicatorsModule,
    MeasuresModule,
    MeasureReviewsModule,
    MeetingsModule,
    SelfChecksModule,
  ],
  providers: [
    ReadStartPage,
    DailyWork,
    CircleWork,
    SurveyWork,
    MeetingWork,
    IndicatorWork,
    MeasureWork,
    InstallationWork,
    ReadOutbox,
    CountServed,
    CourseFigures,
    CaseWork,
    CourseWork,
    GapWork,
    CountyWork,
  ],
  controllers: [StartPageController],
})
export class StartPageHttpModule {}
