import { Module } from '@nestjs/common';
import { CoverageJobsModule } from './coverage/index.js';
import { ExchangeJobsModule } from './exchange/index.js';
import { GapNotificationsJobsModule } from './gap-notifications/index.js';
import { MeasureReviewsJobsModule } from './measure-reviews/index.js';
import { IndicatorsJobsModule } from './indicators/index.js';
import { MeasuresJobsModule } from './measures/index.js';
import { NotificationsJobsModule } from './notifications/index.js';
import { OfferingsJobsModule } from './offerings/index.js';
import { PlacementTestsJobsModule } from './placement-tests/index.js';
import { PlaceOffersJobsModule } from './place-offers/index.js';
import { MailJobsModule } from './platform/mail/mail.module.js';
import { MetricsModule } from './platform/metrics/metrics.module.js';
import { OutboxJobsModule } from './platform/outbox/outbox.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { QueueModule } from './platform/queue/queue.module.js';
import { PlanningJobsModule } from './planning/index.js';
import { ReferralsJobsModule } from './referrals/index.js';
import { RetentionJobsModule } from './retention/index.js';
import { SelfChecksJobsModule } from './self-checks/index.js';
import { SurveysJobsModule } from './surveys/index.js';
import { MeetingPacksJobsModule } from './meeting-packs/index.js';
import { MeetingsJobsModule } from './meetings/index.js';
import { TrendsJobsModule } from './trends/index.js';
import { ObjectivesJobsModule } from './objectives/index.js';
import { ExampleCountyJobsModule } from './example-county/index.js';
import { WebhooksJobsModule } from './webhooks/index.js';
import { YearlySelectionsJobsModule } from './yearly-selections/index.js';
import { QUEUES, SCHEDULE } from './schedule.js';

/** The job process: every feature with its jobs. */
@Module({
  imports: [
    PlatformModule,
    MetricsModule,
    QueueModule.withSchedule(SCHEDULE, QUEUES.length),
    OutboxJobsModule,
    MailJobsModule,
    OfferingsJobsModule,
    ReferralsJobsModule,
    MeasuresJobsModule,
    MeasureReviewsJobsModule,
    NotificationsJobsModule,
    PlacementTestsJobsModule,
    PlaceOffersJobsModule,
    CoverageJobsModule,
    GapNotificationsJobsModule,
    PlanningJobsModule,
    TrendsJobsModule,
    YearlySelectionsJobsModule,
    SurveysJobsModule,
    IndicatorsJobsModule,
    ObjectivesJobsModule,
    MeetingsJobsModule,
    MeetingPacksJobsModule,
    SelfChecksJobsModule,
    WebhooksJobsModule,
    RetentionJobsModule,
    ExchangeJobsModule,
    ExampleCountyJobsModule,
  ],
})
export class WorkerModule {}
