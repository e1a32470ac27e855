import { Module } from '@nestjs/common';
import { CommitteesModule } from '../committees/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { DocumentsModule } from '../documents/index.js';
import { ConceptsModule } from '../concepts/index.js';
import { CourseTypesModule } from '../course-types/index.js';
import { CoverageModule } from '../coverage/index.js';
import { ExchangeModule } from '../exchange/index.js';
import { IndicatorsModule } from '../indicators/index.js';
import { MeasureReviewsModule } from '../measure-reviews/index.js';
import { MeasuresModule } from '../measures/index.js';
import { ObjectivesModule } from '../objectives/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { PlaceOffersModule } from '../place-offers/index.js';
import { PlanningModule } from '../planning/index.js';
import { ProvidersModule } from '../providers/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { RegionsModule } from '../regions/index.js';
import { SurveysModule } from '../surveys/index.js';
import { TrendsModule } from '../trends/index.js';
import { YearlySelectionsModule } from '../yearly-selections/index.js';
import { WaitingListsModule } from '../waiting-lists/index.js';
import { PlacementTestsModule } from '../placement-tests/index.js';
import { AddExampleCases } from './application/add-example-cases.js';
import { AddExampleCourses } from './application/add-example-courses.js';
import { AddExampleDemand } from './application/add-example-demand.js';
import { AddExampleStartRun } from './application/add-example-start-run.js';
import { AddExampleRegions } from './application/add-example-regions.js';
import { AddExampleHistory } from './application/add-example-history.js';
import { AddExampleMembers } from './application/add-example-members.js';
import { AddExampleTests } from './application/add-example-tests.js';
import { AddExampleWishes } from './application/add-example-wishes.js';
import { AskForFirstLook } from './application/ask-for-first-look.js';
import { FillExampleCounty } from './application/fill-example-county.js';
import { LoadExampleCounty } from './application/load-example-county.js';
import { ResetExampleCounty } from './application/reset-example-county.js';
import { AddExampleStrategy, EXAMPLE_STRATEGY_PARTS } from './application/strategy/add-example-strategy.js';
import { ExampleDataRepository } from './persistence/example-data.repository.js';

/** The invented county for trying things out. */
@Module({
  imports: [
    RegionsModule,
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
    OfferingsModule,
    ReferralsModule,
    PlacementTestsModule,
    PlaceOffersModule,
    WaitingListsModule,
    CoverageModule,
    PlanningModule,
    TrendsModule,
    DocumentsModule,
    CommitteesModule,
    DecisionsModule,
    ConceptsModule,
    MeasuresModule,
    MeasureReviewsModule,
    YearlySelectionsModule,
    SurveysModule,
    MeetingsModule,
    ObjectivesModule,
    IndicatorsModule,
    ExchangeModule,
  ],
  providers: [
    ExampleDataRepository,
    AddExampleRegions,
    AddExampleMembers,
    AddExampleCourses,
    AddExampleDemand,
    AddExampleTests,
    AddExampleCases,
    AddExampleStartRun,
    AddExampleWishes,
    AddExampleHistory,
    ...EXAMPLE_STRATEGY_PARTS,
    AddExampleStrategy,
    AskForFirstLook,
    FillExampleCounty,
    LoadExampleCounty,
    ResetExampleCounty,
  ],
  exports: [LoadExampleCounty, ResetExampleCounty],
})
export class ExampleCountyModule {}
