import { Injectable } from '@nestjs/common';
import { MoreThan, type FindOptionsWhere } from 'typeorm';
import type { ParticipantNeed } from '#libs/referral';
import type { Ags } from '#libs/region';
import type { DemandReport } from '#libs/waiting-list';
import { Transaction } from '../../platform/database/transaction.js';
import type { SavedReport } from '../saved-report.js';
import { DemandReportRow } from './demand-report.entity.js';

/** A page of reports, of one office or of all, after the last of the page before. */
export interface ReportPage {
  readonly officeId: string | null;
  readonly after: { readonly ags: Ags; readonly id: string } | null;
  readonly limit: number;
}

const ALL_REPORTS = `
  SELECT id, office_id AS "officeId", ags, format_code AS "formatCode", level, access_route AS "accessRoute", dayparts,
    children_under_three AS "childrenUnderThree", children_from_three AS "childrenFromThree",
    waiting_since::text AS "waitingSince", people, reported_on::text AS "reportedOn"
  FROM demand_report ORDER BY ags, id`;

/** Rows of counts. */
@Injectable()
export class DemandReportRepository {
  constructor(private readonly transaction: Transaction) {}

  async save(report: SavedReport): Promise<void> {
    await this.transaction.manager.upsert(DemandReportRow, { ...report, dayparts: [...report.dayparts] }, [
      'id',
    ]);
  }

  async delete(id: string): Promise<void> {
    await this.transaction.manager.delete(DemandReportRow, { id });
  }

  find(id: string): Promise<SavedReport | null> {
    return this.transaction.manager.findOneBy(DemandReportRow, { id });
  }

  /** The report of an office on exactly this need. */
  findByNeed(officeId: string, need: ParticipantNeed): Promise<SavedReport | null> {
    const { ags, formatCode, accessRoute, childrenUnderThree, childrenFromThree, waitingSince } = need;
    return this.transaction.manager
      .createQueryBuilder(DemandReportRow, 'report')
      .where({ officeId, ags, formatCode, accessRoute, childrenUnderThree, childrenFromThree, waitingSince })
      .andWhere('report.level IS NOT DISTINCT FROM :level', { level: need.level })
      .andWhere('report.dayparts = CAST(:dayparts AS text[])', { dayparts: need.dayparts })
      .getOne();
  }

  /** In the order of Gemeinden. Thousands at once for each look at the coverage, so it goes past entities. */
  readAll(): Promise<readonly DemandReport[]> {
    return this.transaction.manager.query<DemandReport[]>(ALL_REPORTS);
  }

  findPage({ officeId, after, limit }: ReportPage): Promise<SavedReport[]> {
    const whose: FindOptionsWhere<DemandReportRow> = officeId === null ? {} : { officeId };
    return this.transaction.manager.find(DemandReportRow, {
      where:
        after === null
          ? whose
          : [
              { ...whose, ags: MoreThan(after.ags) },
              { ...whose, ags: after.ags, id: MoreThan(after.id) },
            ],
      order: { ags: 'ASC', id: 'ASC' },
      take: limit,
    });
  }
}
