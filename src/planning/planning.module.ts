import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseTypesModule } from '../course-types/index.js';
import { CoverageModule } from '../coverage/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { MatchingModule } from '../matching/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { PlaceOffersModule } from '../place-offers/index.js';
import { ProvidersModule } from '../providers/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { WaitingListsModule } from '../waiting-lists/index.js';
import { CompareCourses } from './application/compare-courses.js';
import { CountRegistration } from './application/count-registration.js';
import { FindPlans } from './application/find-plans.js';
import { ListCoursesAtRisk } from './application/list-courses-at-risk.js';
import { ListMergeableCourses } from './application/list-mergeable-courses.js';
import { ListProposals } from './application/list-proposals.js';
import { MakePlan } from './application/make-plan.js';
import { NameCourses } from './application/name-courses.js';
import { NamingRules } from './application/naming-rules.js';
import { PoseProblem } from './application/pose-problem.js';
import { ReadForecast } from './application/read-forecast.js';
import { ReadWhatIf } from './application/read-what-if.js';
import { RequestPlan } from './application/request-plan.js';
import { TakeOverProposal } from './application/take-over-proposal.js';
import { TakeOverRules } from './application/take-over-rules.js';
import { FindBusyRooms } from './application/find-busy-rooms.js';
import { FindProposals } from './application/find-proposals.js';
import { JudgeRisk } from './application/judge-risk.js';
import { OpenProposedCourse } from './application/open-proposed-course.js';
import { StepProposal } from './application/step-proposal.js';
import { DecideTakenOver } from './application/decide-taken-over.js';
import { JudgeTakenOver } from './application/judge-taken-over.js';
import { TellOfDecision } from './application/tell-of-decision.js';
import { TellOfCoursesAtRisk } from './application/tell-of-courses-at-risk.js';
import { WatchPlannedCourses } from './application/watch-planned-courses.js';
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
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
    OfferingsModule,
    ReferralsModule,
    MatchingModule,
    WaitingListsModule,
    PlaceOffersModule,
    CoverageModule,
  ],
  providers: [
    PlanRepository,
    RegistrationsQuery,
    NamingRules,
    CountRegistration,
    FindBusyRooms,
    FindProposals,
    PoseProblem,
    MakePlan,
    RequestPlan,
    FindPlans,
    ListProposals,
    ReadWhatIf,
    ReadForecast,
    TakeOverRules,
    OpenProposedCourse,
    StepProposal,
    TakeOverProposal,
    NameCourses,
    CompareCourses,
    JudgeRisk,
    ListCoursesAtRisk,
    ListMergeableCourses,
    JudgeTakenOver,
    DecideTakenOver,
    TellOfDecision,
    TellOfCoursesAtRisk,
    WatchPlannedCourses,
  ],
  exports: [
    CountRegistration,
    MakePlan,
    RequestPlan,
    FindPlans,
    FindProposals,
    ListProposals,
    ReadWhatIf,
    ReadForecast,
    TakeOverProposal,
    ListCoursesAtRisk,
    ListMergeableCourses,
    TellOfDecision,
    WatchPlannedCourses,
  ],
})
export class PlanningModule {}
