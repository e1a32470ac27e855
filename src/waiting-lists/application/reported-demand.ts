import { Injectable } from '@nestjs/common';
import type { DemandReport } from '#libs/waiting-list';
import { DemandReportRepository } from '../persistence/demand-report.repository.js';
import type { SavedReport } from '../saved-report.js';

/** “Gemeldeter Bedarf” of all offices, for coverage: added to the open cases. In the order of Gemeinden. */
@Injectable()
export class ReportedDemand {
  constructor(private readonly reports: DemandReportRepository) {}

  async all(): Promise<readonly DemandReport[]> {
    return (await this.reports.findAll()).map(toReport);
  }
}

function toReport({ editedAt: _editedAt, importedAt: _importedAt, ...report }: SavedReport): DemandReport {
  return report;
}
