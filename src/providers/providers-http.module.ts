import { Module } from '@nestjs/common';
import { CourseTypesModule } from '../course-types/index.js';
import { OrganisationsHttpModule } from '../organisations/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { StopsModule } from '../stops/index.js';
import { AdmitOrganisation } from './application/admit-organisation.js';
import { GrantApproval } from './application/grant-approval.js';
import { KeepSite } from './application/keep-site.js';
import { LongestApproval } from './application/longest-approval.js';
import { WithdrawApproval } from './application/withdraw-approval.js';
import { KeptSitesController } from './http/kept-sites.controller.js';
import { OrganisationsController } from './http/organisations.controller.js';
import { SitesController } from './http/sites.controller.js';
import { ProvidersModule } from './providers.module.js';

/** Routes of members, and of the sites and approvals of those who teach. */
@Module({
  imports: [
    ProvidersModule,
    OrganisationsHttpModule,
    CourseTypesModule,
    RegionsModule,
    RuleParametersModule,
    StopsModule,
  ],
  providers: [AdmitOrganisation, KeepSite, GrantApproval, LongestApproval, WithdrawApproval],
  controllers: [SitesController, OrganisationsController, KeptSitesController],
})
export class ProvidersHttpModule {}
