import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseTypesModule } from '../course-types/index.js';
import { MatchingModule } from '../matching/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { ListCalendars } from './application/list-calendars.js';
import { NameQuestion } from './application/name-question.js';
import { NarrowQuestion } from './application/narrow-question.js';
import { OpenCalendar } from './application/open-calendar.js';
import { SearchCourses } from './application/search-courses.js';
import { StopCalendar } from './application/stop-calendar.js';
import { SubscribeCalendar } from './application/subscribe-calendar.js';
import { CourseCalendarsController } from './http/course-calendars.controller.js';
import { CourseSearchController } from './http/course-search.controller.js';
import { CourseCalendarRow } from './persistence/course-calendar.entity.js';
import { CourseCalendarRepository } from './persistence/course-calendar.repository.js';

/** Looking for a course, and searches that are subscribed to. Only ever asked over HTTP. */
@Module({
  imports: [
    TypeOrmModule.forFeature([CourseCalendarRow]),
    RuleParametersModule,
    RegionsModule,
    OrganisationsModule,
    CourseTypesModule,
    OfferingsModule,
    MatchingModule,
  ],
  providers: [
    CourseCalendarRepository,
    NarrowQuestion,
    NameQuestion,
    SearchCourses,
    ListCalendars,
    SubscribeCalendar,
    StopCalendar,
    OpenCalendar,
  ],
  controllers: [CourseSearchController, CourseCalendarsController],
})
export class CourseSearchHttpModule {}
