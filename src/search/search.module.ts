import { Module } from '@nestjs/common';
import { CourseTypesModule } from '../course-types/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { GapNotificationsModule } from '../gap-notifications/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { PlacementTestsModule } from '../placement-tests/index.js';
import { PlanningModule } from '../planning/index.js';
import { ProvidersModule } from '../providers/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { RegionsModule } from '../regions/index.js';
import { FindCatalogue } from './application/find-catalogue.js';
import { FindCourses } from './application/find-courses.js';
import { FindWork } from './application/find-work.js';
import { SearchEverything } from './application/search-everything.js';

/** Search over everything that one may see. It has no table of its own and keeps nothing. */
@Module({
  imports: [
    RegionsModule,
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
    OfferingsModule,
    ReferralsModule,
    PlacementTestsModule,
    GapNotificationsModule,
    PlanningModule,
    DecisionsModule,
  ],
  providers: [FindCatalogue, FindCourses, FindWork, SearchEverything],
  exports: [SearchEverything],
})
export class SearchModule {}
