import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { DeleteDemandReport } from './application/delete-demand-report.js';
import { FindHiddenReports } from './application/find-hidden-reports.js';
import { ListDemandReports } from './application/list-demand-reports.js';
import { DemandReportsController } from './http/demand-reports.controller.js';
import { StatementsController } from './http/statements.controller.js';
import { WaitingListsModule } from './waiting-lists.module.js';

/** Routes of counts and statements. */
@Module({
  imports: [WaitingListsModule, ReferralsModule, RegionsModule, OrganisationsModule, RuleParametersModule],
  providers: [FindHiddenReports, ListDemandReports, DeleteDemandReport],
  controllers: [StatementsController, DemandReportsController],
})
export class WaitingListsHttpModule {}
