import { Module } from '@nestjs/common';
import { CourseTypesModule } from '../course-types/index.js';
import { CoverageModule } from '../coverage/index.js';
import { ExampleCountyModule } from '../example-county/index.js';
import { ConceptsModule } from '../concepts/index.js';
import { ExchangeModule } from '../exchange/index.js';
import { GapNotificationsJobsModule, GapNotificationsModule } from '../gap-notifications/index.js';
import { MailChannelsModule } from '../notifications/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { OutboxInProcessModule } from '../platform/outbox/outbox.module.js';
import { PlatformModule } from '../platform/platform.module.js';
import { PlanningModule } from '../planning/index.js';
import { ProvidersModule } from '../providers/index.js';
import { RegionsModule } from '../regions/index.js';
import { SelfChecksModule } from '../self-checks/index.js';
import { TrendsModule } from '../trends/index.js';
import { WebhooksModule } from '../webhooks/index.js';
import { AddAccountCommand } from './acts/add-account.command.js';
import { AddOrganisationCommand } from './acts/add-organisation.command.js';
import { AtRiskCommand } from './acts/at-risk.command.js';
import { CoverageCommand } from './acts/coverage.command.js';
import { ForecastCommand } from './acts/forecast.command.js';
import { GapCheckCommand } from './acts/gap-check.command.js';
import { ImportBarriersCommand } from './acts/import-barriers.command.js';
import { ExportConceptCommand } from './acts/export-concept.command.js';
import { ImportDemandCommand } from './acts/import-demand.command.js';
import { ImportMeasuresCommand } from './acts/import-measures.command.js';
import { ImportObjectivesCommand } from './acts/import-objectives.command.js';
import { ImportOfferingsCommand } from './acts/import-offerings.command.js';
import { ImportRegionsCommand } from './acts/import-regions.command.js';
import { ImportStopsCommand } from './acts/import-stops.command.js';
import { ImportTravelTimesCommand } from './acts/import-travel-times.command.js';
import { PlanCommand } from './acts/plan.command.js';
import { RenewSecretsCommand } from './acts/renew-secrets.command.js';
import { SelfCheckCommand } from './acts/self-check.command.js';
import { TrendsCommand } from './acts/trends.command.js';
import { WhatIfCommand } from './acts/what-if.command.js';

/** The command line: every feature, no routes, no queue, no worker. */
@Module({
  imports: [
    PlatformModule,
    OutboxInProcessModule,
    MailChannelsModule,
    RegionsModule,
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
    OfferingsModule,
    CoverageModule,
    PlanningModule,
    TrendsModule,
    GapNotificationsModule,
    GapNotificationsJobsModule,
    ConceptsModule,
    ExchangeModule,
    ExampleCountyModule,
    SelfChecksModule,
    WebhooksModule,
  ],
  providers: [
    AddAccountCommand,
    AddOrganisationCommand,
    AtRiskCommand,
    CoverageCommand,
    ForecastCommand,
    GapCheckCommand,
    ExportConceptCommand,
    ImportDemandCommand,
    ImportMeasuresCommand,
    ImportObjectivesCommand,
    ImportOfferingsCommand,
    ImportRegionsCommand,
    ImportTravelTimesCommand,
    PlanCommand,
    WhatIfCommand,
    SelfCheckCommand,
    RenewSecretsCommand,
    TrendsCommand,
    ImportBarriersCommand,
    ImportStopsCommand,
  ],
})
export class CommandModule {}
