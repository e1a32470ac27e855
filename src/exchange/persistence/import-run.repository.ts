import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import type { ImportKind, ImportReport } from '../import-report.js';
import { ImportRunRow } from './import-run.entity.js';

/** Rows of files that were taken over. */
@Injectable()
export class ImportRunRepository {
  constructor(private readonly transaction: Transaction) {}

  /** When a file of this kind with this content was last taken over. */
  async lastImport(kind: ImportKind, sha256: string): Promise<Instant | null> {
    const run = await this.transaction.manager.findOne(ImportRunRow, {
      where: { kind, sha256 },
      order: { startedAt: 'DESC' },
    });
    return run?.startedAt ?? null;
  }

  async insert(report: ImportReport, startedAt: Instant): Promise<void> {
    const { kind, fileName, sha256, accepted, rejected, kept } = report;
    await this.transaction.manager.insert(ImportRunRow, {
      id: randomUUID(),
      kind,
      fileName,
      sha256,
      startedAt,
      accepted,
      rejected,
      kept,
    });
  }
}
