import { Injectable } from '@nestjs/common';
import { MoreThan, type FindOptionsWhere } from 'typeorm';
import type { ParticipantNeed } from '#libs/referral';
import type { Ags } from '#libs/region';
import { Transaction } from '../../platform/database/transaction.js';
import type { SavedReport } from '../saved-report.js';
import { DemandReportRow } from './demand-report.entity.js';

/** A page of reports, of one office or of all, after the last of the page before. */
export interface ReportPage {
  readonly officeId: string | null;
  readonly after: { readonly ags: Ags; readonly id: string } | null;
  readonly limit: number;
}

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

  /** In the order of Gemeinden. */
  findAll(): Promise<SavedReport[]> {
    return this.transaction.manager.find(DemandReportRow, { order: { ags: 'ASC', id: 'ASC' } });
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
