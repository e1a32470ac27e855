import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Assessment } from '#libs/yearly-selection';
import { Transaction } from '../../platform/database/transaction.js';
import { SelectionAssessmentRow } from './selection-assessment.entity.js';
import { SteeringSeatRow } from './steering-seat.entity.js';

/** One assessment in one selection. */
type KeyedAssessment = Assessment & { readonly selectionId: string };

/** Rows of assessments, and of the seats of those who give them. */
@Injectable()
export class AssessmentRepository {
  constructor(private readonly transaction: Transaction) {}

  findAll(selectionId: string): Promise<Assessment[]> {
    return this.transaction.manager.find(SelectionAssessmentRow, {
      where: { selectionId },
      order: { measureId: 'ASC', accountId: 'ASC', criterion: 'ASC' },
    });
  }

  find(
    key: Pick<KeyedAssessment, 'selectionId' | 'measureId' | 'accountId' | 'criterion'>,
  ): Promise<Assessment | null> {
    const { selectionId, measureId, accountId, criterion } = key;
    return this.transaction.manager.findOneBy(SelectionAssessmentRow, {
      selectionId,
      measureId,
      accountId,
      criterion,
    });
  }

  /** Adds them, or writes over what the same members gave before. */
  async save(assessments: readonly KeyedAssessment[]): Promise<void> {
    if (assessments.length === 0) return;
    await this.transaction.manager.upsert(SelectionAssessmentRow, [...assessments], {
      conflictPaths: ['selectionId', 'measureId', 'accountId', 'criterion'],
    });
  }

  async deleteOf(selectionId: string, measureIds: readonly string[]): Promise<void> {
    await this.transaction.manager.delete(SelectionAssessmentRow, {
      selectionId,
      measureId: In([...measureIds]),
    });
  }

  /** Labels by account. */
  async seats(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.transaction.manager.find(SteeringSeatRow);
    return new Map(rows.map(({ accountId, label }) => [accountId, label]));
  }

  async saveSeat(accountId: string, label: string): Promise<void> {
    await this.transaction.manager.upsert(SteeringSeatRow, { accountId, label }, ['accountId']);
  }
}
