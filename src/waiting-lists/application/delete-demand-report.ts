import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { mayChangeReport } from '#libs/waiting-list';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { DemandReportRepository } from '../persistence/demand-report.repository.js';

/** “Meldung zurücknehmen”: nobody of this need waits any more. Somebody else's report is not there. */
@Injectable()
export class DeleteDemandReport {
  constructor(
    private readonly reports: DemandReportRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  async execute(id: string, actor: Actor): Promise<void> {
    await this.transaction.run(async () => {
      const report = await this.reports.find(id);
      if (report === null || !mayChangeReport(actor, report)) throw notFound('Diese Bedarfsmeldung');
      await this.reports.delete(id);
      await this.audit.record({
        actor,
        act: 'demand-report-deleted',
        subjectKind: 'demand-report',
        subjectId: id,
      });
    });
  }
}
