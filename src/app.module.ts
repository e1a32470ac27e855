import { Module } from '@nestjs/common';
import { AuditLinesHttpModule } from './audit-lines/index.js';
import { CalendarFeedsHttpModule } from './calendar-feeds/index.js';
import { CourseSearchHttpModule } from './course-search/index.js';
import { CourseTypesHttpModule } from './course-types/index.js';
import { CoverageHttpModule } from './coverage/index.js';
import { ExchangeHttpModule } from './exchange/index.js';
import { GapNotificationsHttpModule } from './gap-notifications/index.js';
import { KursnetHttpModule } from './kursnet/index.js';
import { MatchingHttpModule } from './matching/index.js';
import { NeighboursHttpModule } from './neighbours/index.js';
import { NotificationsHttpModule } from './notifications/index.js';
import { OfferingsHttpModule } from './offerings/index.js';
import { OrganisationsHttpModule } from './organisations/index.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { MetricsModule } from './platform/metrics/metrics.module.js';
import { LiveModule } from './platform/live/live.module.js';
import { MailHttpModule } from './platform/mail/mail.module.js';
import { PlacementTestsHttpModule } from './placement-tests/index.js';
import { PlatformModule } from './platform/platform.module.js';
import { PlanningHttpModule } from './planning/index.js';
import { PlaceOffersHttpModule } from './place-offers/index.js';
import { QueueHttpModule } from './platform/queue/queue-http.module.js';
import { ProvidersHttpModule } from './providers/index.js';
import { OpenDataHttpModule } from './open-data/index.js';
import { PublicConceptHttpModule } from './public-concept/index.js';
import { PublicCoursesHttpModule } from './public-courses/index.js';
import { ReferralsHttpModule } from './referrals/index.js';
import { RegionsHttpModule } from './regions/index.js';
import { RuleParametersHttpModule } from './rule-parameters/index.js';
import { QUEUES } from './schedule.js';
import { SelfChecksHttpModule } from './self-checks/index.js';
import { StartPageHttpModule } from './start-page/index.js';
import { SearchHttpModule } from './search/index.js';
import { StopsHttpModule } from './stops/index.js';
import { TrendsHttpModule } from './trends/index.js';
import { DocumentsHttpModule } from './documents/index.js';
import { CommitteesHttpModule } from './committees/index.js';
import { DecisionsHttpModule } from './decisions/index.js';
import { ConceptsHttpModule } from './concepts/index.js';
import { SurveysHttpModule } from './surveys/index.js';
import { ObjectivesHttpModule } from './objectives/index.js';
import { MeasureReviewsHttpModule } from './measure-reviews/index.js';
import { IndicatorsHttpModule } from './indicators/index.js';
import { MeasuresHttpModule } from './measures/index.js';
import { TracesHttpModule } from './traces/index.js';
import { MeetingPacksHttpModule } from './meeting-packs/index.js';
import { MeetingsHttpModule } from './meetings/index.js';
import { YearlySelectionsHttpModule } from './yearly-selections/index.js';
import { WaitingListsHttpModule } from './waiting-lists/index.js';
import { WebhooksHttpModule } from './webhooks/index.js';
import { WorkRunsHttpModule } from './work-runs/index.js';

/** The HTTP process: every feature with its routes. It writes events and mails, the worker carries them. */
@Module({
  imports: [
    PlatformModule,
    AuthModule,
    MetricsModule,
    HealthModule,
    LiveModule,
    MailHttpModule,
    QueueHttpModule.watching(QUEUES),
    RuleParametersHttpModule,
    RegionsHttpModule,
    StopsHttpModule,
    OrganisationsHttpModule,
    WorkRunsHttpModule,
    AuditLinesHttpModule,
    CourseTypesHttpModule,
    ProvidersHttpModule,
    OfferingsHttpModule,
    ReferralsHttpModule,
    NotificationsHttpModule,
    PlacementTestsHttpModule,
    MatchingHttpModule,
    CourseSearchHttpModule,
    PublicCoursesHttpModule,
    NeighboursHttpModule,
    WaitingListsHttpModule,
    PlaceOffersHttpModule,
    CoverageHttpModule,
    GapNotificationsHttpModule,
    PlanningHttpModule,
    TrendsHttpModule,
    DocumentsHttpModule,
    CommitteesHttpModule,
    DecisionsHttpModule,
    ConceptsHttpModule,
    SurveysHttpModule,
    ObjectivesHttpModule,
    MeasuresHttpModule,
    IndicatorsHttpModule,
    TracesHttpModule,
    MeetingsHttpModule,
    MeetingPacksHttpModule,
    YearlySelectionsHttpModule,
    MeasureReviewsHttpModule,
    PublicConceptHttpModule,
    SelfChecksHttpModule,
    CalendarFeedsHttpModule,
    OpenDataHttpModule,
    KursnetHttpModule,
    WebhooksHttpModule,
    StartPageHttpModule,
    ExchangeHttpModule,
    SearchHttpModule,
  ],
})
export class AppModule {}
