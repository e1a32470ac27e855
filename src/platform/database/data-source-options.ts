import type { DataSourceOptions } from 'typeorm';
import type { Settings } from '../config/settings.js';
import { Initial1793300000000 } from './migrations/1793300000000-initial.js';
import { ReferenceData1793300000001 } from './migrations/1793300000001-reference-data.js';
import { AuditOwner1793400000000 } from './migrations/1793400000000-audit-owner.js';
import { CountyWaitingList1793500000000 } from './migrations/1793500000000-county-waiting-list.js';
import { PlacementTestRules1793520000000 } from './migrations/1793520000000-placement-test-rules.js';
import { ReferralWatch1793600000000 } from './migrations/1793600000000-referral-watch.js';
import { Planning1793700000000 } from './migrations/1793700000000-planning.js';
import { Travel1793810000000 } from './migrations/1793810000000-travel.js';
import { TakenOverProposals1793820000000 } from './migrations/1793820000000-taken-over-proposals.js';
import { CourseCalendars1793900000000 } from './migrations/1793900000000-course-calendars.js';
import { Trends1793940000000 } from './migrations/1793940000000-trends.js';
import { Administration1793930000000 } from './migrations/1793930000000-administration.js';
import { CourseForms1793910000000 } from './migrations/1793910000000-course-forms.js';
import { LongWork1793920000000 } from './migrations/1793920000000-long-work.js';
import { PublicStops1793950000000 } from './migrations/1793950000000-public-stops.js';
import { Notifications1793960000000 } from './migrations/1793960000000-notifications.js';
import { Search1793970000000 } from './migrations/1793970000000-search.js';
import { Strategy1794000000000 } from './migrations/1794000000000-strategy.js';
import { Concepts1794020000000 } from './migrations/1794020000000-concepts.js';
import { Meetings1794050000000 } from './migrations/1794050000000-meetings.js';
import { DecisionNumbers1794060000000 } from './migrations/1794060000000-decision-numbers.js';
import { YearlySelections1794060000001 } from './migrations/1794060000001-yearly-selections.js';
import { Objectives1794030000000 } from './migrations/1794030000000-objectives.js';
import { Surveys1794010000000 } from './migrations/1794010000000-surveys.js';
import { MeasureLife1794040000000 } from './migrations/1794040000000-measure-life.js';
import { Indicators1794070000000 } from './migrations/1794070000000-indicators.js';
import { MeasureReviews1794080000000 } from './migrations/1794080000000-measure-reviews.js';
import { ConceptTables1794100000000 } from './migrations/1794100000000-concept-tables.js';
import { CarriedIndicators1794200000000 } from './migrations/1794200000000-carried-indicators.js';
import { ObjectivesIn1794300000000 } from './migrations/1794300000000-objectives-in.js';
import { DecidedMeasures1794400000000 } from './migrations/1794400000000-decided-measures.js';
import { Operations1794800000000 } from './migrations/1794800000000-operations.js';
import { FeedsIn1794900000000 } from './migrations/1794900000000-feeds-in.js';
import { PublicCourses1794500000000 } from './migrations/1794500000000-public-courses.js';
import { SignIn1794600000000 } from './migrations/1794600000000-sign-in.js';
import { CalendarFeeds1794700000000 } from './migrations/1794700000000-calendar-feeds.js';
import { Webhooks1794700000001 } from './migrations/1794700000001-webhooks.js';
import { OpenData1794700000002 } from './migrations/1794700000002-open-data.js';
import { Kursnet1795100000000 } from './migrations/1795100000000-kursnet.js';
import { OneKindOfCalendar1795100000001 } from './migrations/1795100000001-one-kind-of-calendar.js';
import { Tenants1795200000000 } from './migrations/1795200000000-tenants.js';
import { Neighbours1795200000001 } from './migrations/1795200000001-neighbours.js';
import { FirstPasswordsEnd1795300000000 } from './migrations/1795300000000-first-passwords-end.js';
import { QueryLogger } from './query-logger.js';

/** How TypeORM reaches the database. Migrations never run by themselves: see `migrate.ts`. */
export function dataSourceOptions(settings: Settings, poolSize = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url: settings.DATABASE_URL,
    applicationName: 'kurskreis',
    migrations: [
      Initial1793300000000,
      ReferenceData1793300000001,
      AuditOwner1793400000000,
      CountyWaitingList1793500000000,
      PlacementTestRules1793520000000,
      ReferralWatch1793600000000,
      Planning1793700000000,
      Travel1793810000000,
      TakenOverProposals1793820000000,
      CourseCalendars1793900000000,
      Trends1793940000000,
      Administration1793930000000,
      CourseForms1793910000000,
      LongWork1793920000000,
      PublicStops1793950000000,
      Notifications1793960000000,
      Search1793970000000,
      Strategy1794000000000,
      Concepts1794020000000,
      Meetings1794050000000,
      DecisionNumbers1794060000000,
      YearlySelections1794060000001,
      Objectives1794030000000,
      Surveys1794010000000,
      MeasureLife1794040000000,
      MeasureReviews1794080000000,
      Indicators1794070000000,
      ConceptTables1794100000000,
      CarriedIndicators1794200000000,
      ObjectivesIn1794300000000,
      DecidedMeasures1794400000000,
      Operations1794800000000,
      PublicCourses1794500000000,
      SignIn1794600000000,
      CalendarFeeds1794700000000,
      Webhooks1794700000001,
      OpenData1794700000002,
      Kursnet1795100000000,
      OneKindOfCalendar1795100000001,
      FeedsIn1794900000000,
      Tenants1795200000000,
      Neighbours1795200000001,
      FirstPasswordsEnd1795300000000,
    ],
    migrationsTableName: 'migration',
    synchronize: false,
    poolSize,
    logging: ['error', 'warn'],
    logger: new QueryLogger(),
    parseInt8: true,
  } as DataSourceOptions;
}
