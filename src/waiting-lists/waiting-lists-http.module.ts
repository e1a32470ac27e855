import { Module } from '@nestjs/common';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { DeleteDemandReport } from './application/delete-demand-report.js';
import { FindHiddenReports } from './application/find-hidden-reports.js';
import { FindPosition } from './application/find-position.js';
import { ListDemandReports } from './application/list-demand-reports.js';
import { ListFittingCases } from './application/list-fitting-cases.js';
import { ShowList } from './application/show-list.js';
import { DemandReportsController } from './http/demand-reports.controller.js';
import { SharedListsController } from './http/shared-lists.controller.js';
import { StatementsController } from './http/statements.controller.js';
import { WaitingListsModule } from './waiting-lists.module.js';

/** Routes of counts, statements and the shared list. */
@Module({
  imports: [
    WaitingListsModule,
    ReferralsModule,
    OfferingsModule,
    RegionsModule,
    OrganisationsModule,
    RuleParametersModule,
  ],
  providers: [
    FindHiddenReports,
    ListDemandReports,
    DeleteDemandReport,
    ShowList,
    ListFittingCases,
    FindPosition,
  ],
  controllers: [StatementsController, DemandReportsController, SharedListsController],
})
export class WaitingListsHttpModule {}
