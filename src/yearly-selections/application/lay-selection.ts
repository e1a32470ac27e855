import { Injectable } from '@nestjs/common';
import type { Assessment, SelectionItem, SelectionStep, YearlySelection } from '#libs/yearly-selection';
import { Transaction } from '../../platform/database/transaction.js';
import { AssessmentRepository } from '../persistence/assessment.repository.js';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';

/** A selection with all that belongs to it. */
export interface WholeSelection {
  readonly selection: YearlySelection;
  readonly items: readonly SelectionItem[];
  readonly assessments: readonly Assessment[];
  readonly steps: readonly SelectionStep[];
}

/** “Frühere Jahresauswahl übernehmen”, as it was: nobody is told of it. Locked like any other, where it is decided. */
@Injectable()
export class LaySelection {
  constructor(
    private readonly transaction: Transaction,
    private readonly selections: YearlySelectionRepository,
    private readonly assessments: AssessmentRepository,
  ) {}

  /** The state last: into a decided selection the database lets nothing. */
  execute({ selection, items, assessments, steps }: WholeSelection): Promise<void> {
    return this.transaction.run(async () => {
      const { id, state } = selection;
      await this.selections.insert({ ...selection, state: 'preparing' });
      await this.selections.insertItems(items);
      await this.assessments.save(assessments.map((one) => ({ ...one, selectionId: id })));
      for (const step of steps) await this.selections.insertStep(step);
      await this.selections.update({ id, state });
    });
  }
}
