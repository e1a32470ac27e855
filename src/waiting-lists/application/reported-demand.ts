import { Injectable } from '@nestjs/common';
import type { DemandReport } from '#libs/waiting-list';
import { DemandReportRepository } from '../persistence/demand-report.repository.js';

/** “Gemeldeter Bedarf” of all offices, for coverage: added to the open cases. In the order of Gemeinden. */
@Injectable()
export class ReportedDemand {
  constructor(private readonly reports: DemandReportRepository) {}

  all(): Promise<readonly DemandReport[]> {
    return this.reports.readAll();
  }
}
