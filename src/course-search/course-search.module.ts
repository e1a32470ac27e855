import { Module } from '@nestjs/common';
import { CourseTypesModule } from '../course-types/index.js';
import { MatchingModule } from '../matching/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { NarrowQuestion } from './application/narrow-question.js';
import { SearchCourses } from './application/search-courses.js';

/** Looking for a course, for members and for the calendars that they subscribe to. */
@Module({
  imports: [
    RuleParametersModule,
    RegionsModule,
    OrganisationsModule,
    CourseTypesModule,
    OfferingsModule,
    MatchingModule,
  ],
  providers: [NarrowQuestion, SearchCourses],
  exports: [NarrowQuestion, SearchCourses],
})
export class CourseSearchModule {}
