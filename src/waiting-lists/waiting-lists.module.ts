import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReferralsModule } from '../referrals/index.js';
import { ConfirmStatement } from './application/confirm-statement.js';
import { FindStatements } from './application/find-statements.js';
import { JudgeReport } from './application/judge-report.js';
import { ReportedDemand } from './application/reported-demand.js';
import { SaveDemandReport } from './application/save-demand-report.js';
import { DemandReportRow } from './persistence/demand-report.entity.js';
import { DemandReportRepository } from './persistence/demand-report.repository.js';
import { OfficeStatementRow } from './persistence/office-statement.entity.js';
import { OfficeStatementRepository } from './persistence/office-statement.repository.js';

/** Counts of the offices and their statements: tables and acts. */
@Module({
  imports: [TypeOrmModule.forFeature([DemandReportRow, OfficeStatementRow]), ReferralsModule],
  providers: [
    DemandReportRepository,
    OfficeStatementRepository,
    JudgeReport,
    SaveDemandReport,
    ReportedDemand,
    ConfirmStatement,
    FindStatements,
  ],
  exports: [DemandReportRepository, SaveDemandReport, ReportedDemand, ConfirmStatement, FindStatements],
})
export class WaitingListsModule {}
