import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseTypesModule } from '../course-types/index.js';
import { CoverageModule } from '../coverage/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { ProvidersModule } from '../providers/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { CountRegistration } from './application/count-registration.js';
import { FindPlans } from './application/find-plans.js';
import { ListProposals } from './application/list-proposals.js';
import { MakePlan } from './application/make-plan.js';
import { NamingRules } from './application/naming-rules.js';
import { PoseProblem } from './application/pose-problem.js';
import { ReadForecast } from './application/read-forecast.js';
import { ReadWhatIf } from './application/read-what-if.js';
import { RequestPlan } from './application/request-plan.js';
import { CourseProposalRow } from './persistence/course-proposal.entity.js';
import { PlanRunRow } from './persistence/plan-run.entity.js';
import { PlanRepository } from './persistence/plan.repository.js';
import { RegistrationsQuery } from './persistence/registrations.query.js';

/** Looking ahead: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([PlanRunRow, CourseProposalRow]),
    RuleParametersModule,
    RegionsModule,
    CourseTypesModule,
    ProvidersModule,
    OfferingsModule,
    ReferralsModule,
    CoverageModule,
  ],
  providers: [
    PlanRepository,
    RegistrationsQuery,
    NamingRules,
    CountRegistration,
    PoseProblem,
    MakePlan,
    RequestPlan,
    FindPlans,
    ListProposals,
    ReadWhatIf,
    ReadForecast,
  ],
  exports: [CountRegistration, MakePlan, RequestPlan, FindPlans, ListProposals, ReadWhatIf, ReadForecast],
})
export class PlanningModule {}
