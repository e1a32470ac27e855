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
    return rows.map(({ siteId, courseTypeCode, validFrom, validUntil }) => ({
      siteId,
      courseTypeCode,
      from: validFrom,
      until: validUntil,
    }));
  }

  async save({ siteId, courseTypeCode, from, until }: Approval): Promise<void> {
    await this.transaction.manager.upsert(
      ProviderApprovalRow,
      { id: randomUUID(), siteId, courseTypeCode, validFrom: from, validUntil: until },
      { conflictPaths: ['siteId', 'courseTypeCode', 'validFrom'], skipUpdateIfNoValuesChanged: true },
    );
  }
}
