import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import type { OfficeStatement } from '../saved-report.js';
import { OfficeStatementRow } from './office-statement.entity.js';

/** Rows of statements, one for each office. */
@Injectable()
export class OfficeStatementRepository {
  constructor(private readonly transaction: Transaction) {}

  async save(statement: OfficeStatement): Promise<void> {
    await this.transaction.manager.upsert(OfficeStatementRow, { ...statement }, ['organisationId']);
  }

  async findAll(): Promise<OfficeStatement[]> {
    const rows = await this.transaction.manager.find(OfficeStatementRow, {
      order: { organisationId: 'ASC' },
    });
    return rows.map(({ organisationId, confirmedOn }) => ({ organisationId, confirmedOn }));
  }
}
