import { Module } from '@nestjs/common';
import { CourseTypesHttpModule } from './course-types/index.js';
import { CoverageHttpModule } from './coverage/index.js';
import { GapNotificationsHttpModule } from './gap-notifications/index.js';
import { OfferingsHttpModule } from './offerings/index.js';
import { OrganisationsHttpModule } from './organisations/index.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { MailHttpModule } from './platform/mail/mail.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { PlanningHttpModule } from './planning/index.js';
import { ProvidersHttpModule } from './providers/index.js';
import { ReferralsHttpModule } from './referrals/index.js';
import { RegionsHttpModule } from './regions/index.js';
import { RuleParametersHttpModule } from './rule-parameters/index.js';
import { WaitingListsHttpModule } from './waiting-lists/index.js';

/** The HTTP process: every feature with its routes. It writes events and mails, the worker carries them. */
@Module({
  imports: [
    PlatformModule,
    AuthModule,
    HealthModule,
    MailHttpModule,
    RuleParametersHttpModule,
    RegionsHttpModule,
    OrganisationsHttpModule,
    CourseTypesHttpModule,
    ProvidersHttpModule,
    OfferingsHttpModule,
    ReferralsHttpModule,
    WaitingListsHttpModule,
    CoverageHttpModule,
    GapNotificationsHttpModule,
    PlanningHttpModule,
  ],
})
export class AppModule {}
