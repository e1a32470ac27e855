import { Injectable } from '@nestjs/common';
import type { ProcessStep } from '#libs/concept';
import { Transaction } from '../../platform/database/transaction.js';
import { ProcessStepRow } from './process-step.entity.js';

/** Rows of the Zeitschiene. */
@Injectable()
export class StepRepository {
  constructor(private readonly transaction: Transaction) {}

  find(conceptId: string): Promise<ProcessStep[]> {
    return this.transaction.manager.find(ProcessStepRow, {
      where: { conceptId },
      order: { position: 'ASC', id: 'ASC' },
    });
  }

  async insert(...steps: readonly ProcessStep[]): Promise<void> {
    await this.transaction.manager.insert(
      ProcessStepRow,
      steps.map((step) => ({ ...step })),
    );
  }

  async update(step: ProcessStep): Promise<void> {
    await this.transaction.manager.update(ProcessStepRow, { id: step.id }, { ...step });
  }

  async remove(id: string): Promise<void> {
    await this.transaction.manager.delete(ProcessStepRow, { id });
  }

  async order(ids: readonly string[]): Promise<void> {
    for (const [index, id] of ids.entries())
      await this.transaction.manager.update(ProcessStepRow, { id }, { position: index + 1 });
  }
}
