import { Injectable } from '@nestjs/common';
import { judgeMeasure, type WholeMeasure } from '#libs/measure';
import { Transaction } from '../../platform/database/transaction.js';
import { MeasureChangesRepository } from '../persistence/measure-changes.repository.js';
import { refusedMeasure } from './measure-sentences.js';

/** “Maßnahme ablegen”, as it is: for tables that come in. Who may do so is judged by whoever brings it; nobody is told. */
@Injectable()
export class PutMeasure {
  constructor(
    private readonly transaction: Transaction,
    private readonly changes: MeasureChangesRepository,
  ) {}

  /** The number that comes next; whoever asks keeps others waiting until the transaction ends. */
  nextNumber(conceptId: string): Promise<number> {
    return this.changes.nextNumber(conceptId);
  }

  /** New, or instead of what it was. Throws what `judgeMeasure` refuses. */
  async execute(whole: WholeMeasure, isNew: boolean): Promise<void> {
    const { funding, partners, measure } = whole;
    const judged = judgeMeasure({ ...measure, funding, partners });
    if (!judged.ok) throw refusedMeasure(judged.refusal);
    await this.transaction.run(() => (isNew ? this.changes.insert([whole]) : this.changes.replace(whole)));
  }
}
