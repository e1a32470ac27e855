import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import type { WorkRun } from '../work-run.js';
import { WorkRunRow } from './work-run.entity.js';

/** Rows of long work. */
@Injectable()
export class WorkRunRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(run: WorkRun): Promise<void> {
    await this.transaction.manager.insert(WorkRunRow, run);
  }

  find(id: string): Promise<WorkRun | null> {
    return this.transaction.manager.findOneBy(WorkRunRow, { id });
  }

  /** The same, held until the transaction ends. */
  findForChange(id: string): Promise<WorkRun | null> {
    return this.transaction.manager.findOne(WorkRunRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Those of one organisation, the newest first. */
  findOf(organisationId: string, limit: number): Promise<readonly WorkRun[]> {
    return this.transaction.manager.find(WorkRunRow, {
      where: { organisationId },
      order: { requestedAt: 'DESC', id: 'ASC' },
      take: limit,
    });
  }

  async update(id: string, change: Partial<Omit<WorkRun, 'id'>>): Promise<void> {
    await this.transaction.manager.update(WorkRunRow, { id }, change);
  }
}
