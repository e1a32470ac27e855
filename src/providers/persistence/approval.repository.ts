import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import type { Approval } from '../provider.js';
import { ProviderApprovalRow } from './provider-approval.entity.js';

/** Rows of approvals. */
@Injectable()
export class ApprovalRepository {
  constructor(private readonly transaction: Transaction) {}

  async findAll(): Promise<Approval[]> {
    const rows = await this.transaction.manager.find(ProviderApprovalRow, {
      order: { siteId: 'ASC', courseTypeCode: 'ASC', validFrom: 'ASC' },
    });
    return rows.map(toApproval);
  }

  /** The approval of this Kursart at this site from this day on. */
  async find({ siteId, courseTypeCode, from }: Omit<Approval, 'until'>): Promise<Approval | null> {
    const row = await this.transaction.manager.findOneBy(ProviderApprovalRow, {
      siteId,
      courseTypeCode,
      validFrom: from,
    });
    return row === null ? null : toApproval(row);
  }

  async remove({ siteId, courseTypeCode, from }: Omit<Approval, 'until'>): Promise<void> {
    await this.transaction.manager.delete(ProviderApprovalRow, { siteId, courseTypeCode, validFrom: from });
  }

  async save({ siteId, courseTypeCode, from, until }: Approval): Promise<void> {
    await this.transaction.manager.upsert(
      ProviderApprovalRow,
      { id: randomUUID(), siteId, courseTypeCode, validFrom: from, validUntil: until },
      { conflictPaths: ['siteId', 'courseTypeCode', 'validFrom'], skipUpdateIfNoValuesChanged: true },
    );
  }
}

function toApproval({ siteId, courseTypeCode, validFrom, validUntil }: ProviderApprovalRow): Approval {
  return { siteId, courseTypeCode, from: validFrom, until: validUntil };
}
