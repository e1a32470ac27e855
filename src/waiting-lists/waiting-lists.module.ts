import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MatchingModule } from '../matching/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { ConfirmStatement } from './application/confirm-statement.js';
import { CountFitting } from './application/count-fitting.js';
import { FindStatements } from './application/find-statements.js';
import { JudgeReport } from './application/judge-report.js';
import { NextInLine } from './application/next-in-line.js';
import { PlanStartRun } from './application/plan-start-run.js';
import { ReadList } from './application/read-list.js';
import { ReportedDemand } from './application/reported-demand.js';
import { SaveDemandReport } from './application/save-demand-report.js';
import { CourseOffersQuery } from './persistence/course-offers.query.js';
import { DemandReportRow } from './persistence/demand-report.entity.js';
import { DemandReportRepository } from './persistence/demand-report.repository.js';
import { ListedCasesQuery } from './persistence/listed-cases.query.js';
import { OfficeStatementRow } from './persistence/office-statement.entity.js';
import { OfficeStatementRepository } from './persistence/office-statement.repository.js';

/** Counts of the offices and their statements, and the shared list: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([DemandReportRow, OfficeStatementRow]),
    ReferralsModule,
    MatchingModule,
    RuleParametersModule,
  ],
  providers: [
    DemandReportRepository,
    OfficeStatementRepository,
    JudgeReport,
    SaveDemandReport,
    ReportedDemand,
    ConfirmStatement,
    FindStatements,
    ListedCasesQuery,
    CourseOffersQuery,
    ReadList,
    NextInLine,
    PlanStartRun,
    CountFitting,
  ],
  exports: [
    DemandReportRepository,
    SaveDemandReport,
    ReportedDemand,
    ConfirmStatement,
    FindStatements,
    ReadList,
    NextInLine,
    PlanStartRun,
    CountFitting,
  ],
})
export class WaitingListsModule {}
